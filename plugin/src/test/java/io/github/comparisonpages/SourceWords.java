package io.github.comparisonpages;

import io.github.comparisonpages.model.Verdict;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.FrontMatter;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.model.matrix.Cell;
import io.github.comparisonpages.model.matrix.Criterion;
import io.github.comparisonpages.model.metadata.Metadata;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Compares the words of a page's source with those of its HTML, as often as each stands there. An option's name may stand
 * once for all the places that only name it.
 */
final class SourceWords {

    /** Of a table that is a form, or of what folds away; and comments: these are no words, even where they are not printed. */
    private static final Pattern BARE_TAG = Pattern.compile(
            "</?(?:table|thead|tbody|tr|th|td|details|summary)>|<!--.*?-->", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern ADDRESS = Pattern.compile("\\]\\([^()]*\\)");

    private SourceWords() {}

    /** The words that stand in the source more often than on the page. */
    static List<String> lost(Cases.Result result) {
        var source = new ArrayList<String>();
        result.parsed().frontMatter().entries().stream()
                .filter(entry -> !isNoPick(entry))
                .forEach(entry -> addValue(entry.value(), source));
        addBlocks(result.parsed().blocks(), source);
        result.parsed().footnotes().forEach(note -> addBlocks(note.text().blocks(), source));
        var onPage = counts(words(pageText(result.html()) + ' ' + result.description() + ' ' + result.page()));
        addLabels(result.comparison().metadata(), onPage);
        addLeads(result.comparison().verdict(), onPage);
        var names = new HashSet<String>();
        result.comparison().options().forEach(option -> names.addAll(words(option.name())));
        result.comparison().matrices().stream()
                .flatMap(matrix -> matrix.criteria().stream())
                .forEach(criterion -> addShared(criterion, onPage));
        var lost = new ArrayList<String>();
        for (String text : source) {
            for (String word : words(text)) {
                boolean found =
                        names.contains(word) ? onPage.containsKey(word) : onPage.merge(word, -1, Integer::sum) >= 0;
                if (!found) {
                    lost.add(word + " (" + text + ")");
                }
            }
        }
        return lost;
    }

    /** What a table says of every option alike stands once. */
    private static void addShared(Criterion criterion, Map<String, Integer> onPage) {
        var texts = criterion.cells().stream()
                .map(cell -> PlainText.of(cell.value()))
                .toList();
        boolean words = criterion.cells().stream().allMatch(cell -> cell.kind() == Cell.Kind.TEXT);
        if (words && texts.stream().distinct().count() == 1 && allPlain(criterion)) {
            texts.stream()
                    .skip(1)
                    .flatMap(text -> words(text).stream())
                    .forEach(word -> onPage.merge(word, 1, Integer::sum));
        }
    }

    /** "Use Kafka if", which the card says by the option's name and the condition below it. */
    private static void addLeads(@Nullable Verdict verdict, Map<String, Integer> onPage) {
        if (verdict != null) {
            for (Verdict.Statement statement : verdict.statements()) {
                words(PlainText.of(statement.lead())).forEach(word -> onPage.merge(word, 1, Integer::sum));
            }
        }
    }

    /** A label of a record, and the words that say what is replaced, stand there in the page's own words. */
    private static void addLabels(Metadata metadata, Map<String, Integer> onPage) {
        var terms = new ArrayList<Term>();
        if (metadata.status() != null) {
            terms.add(Term.STATUS);
            terms.add(Term.STATE_SUPERSEDED);
        }
        if (metadata.decided() != null) {
            terms.add(Term.DATE);
            var day = metadata.decided();
            words(day.getDayOfMonth() + " " + day.getMonthValue() + " " + day.getYear())
                    .forEach(word -> onPage.merge(word, 1, Integer::sum));
        }
        if (!metadata.deciders().isEmpty()) {
            terms.add(Term.DECIDERS);
        }
        if (!metadata.related().isEmpty()) {
            terms.add(Term.RELATED);
            terms.add(Term.RELATES);
        }
        for (var relation : metadata.relations()) {
            terms.add(Term.valueOf(relation.kind().name()));
            terms.add(Term.RECORD_WORD);
            terms.add(Term.AND);
        }
        metadata.spans().keySet().forEach(key -> words(key).forEach(word -> onPage.merge(word, 1, Integer::sum)));
        for (Term term : terms) {
            var all = new HashSet<String>();
            Vocabulary.all().phrases(term).forEach(phrase -> all.addAll(words(phrase)));
            all.forEach(word -> onPage.merge(word, 1, Integer::sum));
        }
    }

    private static boolean allPlain(Criterion criterion) {
        return criterion.cells().stream()
                .flatMap(cell -> cell.value().stream())
                .allMatch(Inline.Text.class::isInstance);
    }

    /** {@code pick: none} is shown in the page's own words. */
    private static boolean isNoPick(FrontMatter.Entry entry) {
        return entry.key().equals("pick") && entry.value().text().equals("none");
    }

    /** What a reader finds: the text, and the words of images and fields. */
    private static String pageText(String html) {
        var document = Jsoup.parseBodyFragment(html);
        document.select("svg.cmp-sprite").remove();
        var text = new StringBuilder();
        document.traverse((node, depth) -> {
            if (node instanceof TextNode leaf) {
                text.append(' ').append(leaf.getWholeText());
            }
        });
        document.select("[aria-label]").forEach(e -> text.append(' ').append(e.attr("aria-label")));
        document.select("[alt]").forEach(image -> text.append(' ').append(image.attr("alt")));
        document.select("[datetime]").forEach(time -> text.append(' ').append(time.attr("datetime")));
        document.select("a[href]").forEach(link -> text.append(' ').append(link.attr("href")));
        return text.toString();
    }

    private static void addValue(FrontMatter.Value value, List<String> out) {
        if (value instanceof FrontMatter.Scalar scalar) {
            out.add(ADDRESS.matcher(scalar.text()).replaceAll("]"));
        } else if (value instanceof FrontMatter.Sequence sequence) {
            sequence.values().forEach(v -> addValue(v, out));
        } else if (value instanceof FrontMatter.Mapping mapping) {
            mapping.entries().forEach(entry -> addValue(entry.value(), out));
        }
    }

    private static void addBlocks(List<Block> blocks, List<String> out) {
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph p) {
                addInlines(p.content(), out);
            } else if (block instanceof Block.Heading h) {
                addInlines(h.content(), out);
            } else if (block instanceof Block.Items list) {
                list.items().forEach(item -> addBlocks(item.blocks(), out));
            } else if (block instanceof Block.Quote q) {
                addBlocks(q.blocks(), out);
            } else if (block instanceof Block.CodeBlock c) {
                out.add(c.code());
            } else if (block instanceof Block.HtmlBlock h && !h.html().startsWith("<!--")) {
                out.add(withoutTags(h));
            } else if (block instanceof Block.Table t) {
                t.header().cells().forEach(cell -> addInlines(cell.content(), out));
                t.rows().forEach(row -> row.cells().forEach(cell -> addInlines(cell.content(), out)));
            }
        }
    }

    /** Tags that work on the page are no words of it. */
    private static String withoutTags(Block.HtmlBlock block) {
        var text = new StringBuilder();
        int from = 0;
        for (var tag : block.tags()) {
            text.append(block.html(), from, tag.from()).append(' ');
            from = tag.to();
        }
        return BARE_TAG.matcher(text.append(block.html().substring(from))).replaceAll(" ");
    }

    private static void addInlines(List<Inline> inlines, List<String> out) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text t) {
                out.add(t.text());
            } else if (inline instanceof Inline.Code c) {
                out.add(c.code());
            } else if (inline instanceof Inline.Emphasis e) {
                addInlines(e.children(), out);
            } else if (inline instanceof Inline.Strong s) {
                addInlines(s.children(), out);
            } else if (inline instanceof Inline.Strikethrough s) {
                addInlines(s.children(), out);
            } else if (inline instanceof Inline.Link l) {
                addInlines(l.children(), out);
            } else if (inline instanceof Inline.Image i) {
                addInlines(i.alternative(), out);
            }
        }
    }

    private static Map<String, Integer> counts(List<String> words) {
        var counts = new HashMap<String, Integer>();
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts;
    }

    /** Runs of letters and digits, in lower case. */
    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        text.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                word.appendCodePoint(c);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        });
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }
}
