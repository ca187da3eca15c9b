package io.github.comparisonpages.write.markdown;

import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes an author's formatted text as Markdown. It is read as the same text; its layout is ours. */
final class RichMarkdown {

    private static final Pattern BLOCK_START = Pattern.compile("^(?:[#>+-]|\\d+[.)])");
    private static final String ACTIVE = "\\`*[]<";

    private RichMarkdown() {}

    /** The blocks, with an empty line between two; no line feed at the end. */
    static String of(List<? extends Block> blocks) {
        var out = new StringBuilder();
        for (Block block : blocks) {
            out.append(out.isEmpty() ? "" : "\n\n").append(block(block));
        }
        return out.toString();
    }

    private static String block(Block block) {
        if (block instanceof Block.Heading heading) {
            return "#".repeat(heading.level()) + " " + line(heading.content());
        } else if (block instanceof Block.Paragraph paragraph) {
            String text = inline(paragraph.content());
            return BLOCK_START.matcher(text).find() ? escapedStart(text) : text;
        } else if (block instanceof Block.Items list) {
            return list(list);
        } else if (block instanceof Block.Quote quote) {
            String alert = quote.alert() == null ? "" : "[!" + quote.alert().name() + "]\n";
            return indented(alert + of(quote.blocks()), "> ", "> ");
        } else if (block instanceof Block.CodeBlock code) {
            String fence = "`".repeat(Math.max(3, longest(code.code()) + 1));
            return fence + code.info() + "\n" + code.code() + (code.code().endsWith("\n") ? "" : "\n") + fence;
        } else if (block instanceof Block.HtmlBlock html) {
            return html.html().stripTrailing();
        } else if (block instanceof Block.Table table) {
            return table(table);
        }
        return "---";
    }

    private static String escapedStart(String text) {
        int at = 0;
        while (Character.isDigit(text.charAt(at))) {
            at++;
        }
        return text.substring(0, at) + "\\" + text.substring(at);
    }

    private static String list(Block.Items list) {
        var items = new ArrayList<String>();
        int number = list.start();
        for (Block.Item item : list.items()) {
            String marker = list.ordered() ? number++ + "" + list.marker() + " " : list.marker() + " ";
            String task = item.checked() == null ? "" : item.checked() ? "[x] " : "[ ] ";
            items.add(item(marker, task, item.blocks(), list.tight()));
        }
        return String.join(list.tight() ? "\n" : "\n\n", items);
    }

    /** An item of a list. */
    static String item(String marker, String lead, List<Block> blocks, boolean tight) {
        var text = new StringBuilder(lead);
        for (int i = 0; i < blocks.size(); i++) {
            boolean close = tight && blocks.get(i) instanceof Block.Items;
            text.append(i == 0 ? "" : close ? "\n" : "\n\n").append(block(blocks.get(i)));
        }
        return indented(text.toString(), marker, " ".repeat(marker.length()));
    }

    private static String indented(String text, String first, String others) {
        var out = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            String indent = out.isEmpty() ? first : "\n" + others;
            out.append(
                            line.isEmpty()
                                    ? indent.stripTrailing() + (indent.startsWith("\n") && indent.isBlank() ? "\n" : "")
                                    : indent)
                    .append(line);
        }
        return out.toString();
    }

    private static String table(Block.Table table) {
        var out = new StringBuilder(row(table.header())).append("\n|");
        for (var cell : table.header().cells()) {
            out.append(
                            switch (cell.alignment()) {
                                case NONE -> "---";
                                case START -> ":--";
                                case CENTER -> ":-:";
                                case END -> "--:";
                            })
                    .append('|');
        }
        table.rows().forEach(row -> out.append('\n').append(row(row)));
        return out.toString();
    }

    private static String row(Block.Row row) {
        var out = new StringBuilder("|");
        row.cells()
                .forEach(cell -> out.append(' ')
                        .append(line(cell.content()).replace("|", "\\|"))
                        .append(" |"));
        return out.toString();
    }

    /** Running text in one line. */
    static String line(List<? extends Inline> inlines) {
        return inline(inlines).replace("\\\n", " ").replace('\n', ' ');
    }

    private static String inline(List<? extends Inline> inlines) {
        var out = new StringBuilder();
        inlines.forEach(inline -> append(inline, out));
        return out.toString();
    }

    private static void append(Inline inline, StringBuilder out) {
        if (inline instanceof Inline.Text text) {
            escape(text.text(), out);
        } else if (inline instanceof Inline.Code code) {
            String fence = "`".repeat(longest(code.code()) + 1);
            String gap = code.code().startsWith("`") || code.code().endsWith("`") ? " " : "";
            out.append(fence).append(gap).append(code.code()).append(gap).append(fence);
        } else if (inline instanceof Inline.Emphasis emphasis) {
            out.append('*').append(inline(emphasis.children())).append('*');
        } else if (inline instanceof Inline.Strong strong) {
            out.append("**").append(inline(strong.children())).append("**");
        } else if (inline instanceof Inline.Strikethrough struck) {
            out.append("~~").append(inline(struck.children())).append("~~");
        } else if (inline instanceof Inline.Link link) {
            out.append('[').append(inline(link.children())).append("](");
            out.append(destination(link.destination(), link.title())).append(')');
        } else if (inline instanceof Inline.Image image) {
            out.append("![").append(inline(image.alternative())).append("](");
            out.append(destination(image.destination(), image.title())).append(')');
        } else if (inline instanceof Inline.Break line) {
            out.append(line.hard() ? "\\\n" : "\n");
        } else if (inline instanceof Inline.Html html) {
            out.append(html.html());
        } else if (inline instanceof Inline.FootnoteReference note) {
            out.append("[^").append(note.label()).append(']');
        }
    }

    private static String destination(String address, @Nullable String title) {
        boolean plain = !address.isEmpty() && address.chars().noneMatch(c -> c <= ' ' || c == '(' || c == ')');
        String written = plain ? address : "<" + address + ">";
        return title == null ? written : written + " \"" + title.replace("\"", "\\\"") + "\"";
    }

    private static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean inWord = i > 0
                    && i + 1 < text.length()
                    && Character.isLetterOrDigit(text.charAt(i - 1))
                    && Character.isLetterOrDigit(text.charAt(i + 1));
            boolean entity = c == '&' && text.indexOf(';', i) > 0 && i + 1 < text.length() && text.charAt(i + 1) != ' ';
            boolean struck = c == '~' && text.startsWith("~", i + 1);
            out.append(ACTIVE.indexOf(c) >= 0 || c == '_' && !inWord || entity || struck ? "\\" : "")
                    .append(c);
        }
    }

    private static int longest(String code) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < code.length(); i++) {
            run = code.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
