package io.github.comparisonpages.view.chart;

import io.github.comparisonpages.model.Answer;
import io.github.comparisonpages.relate.Entry;
import io.github.comparisonpages.view.AnswerWords;
import io.github.comparisonpages.view.Marks;
import io.github.comparisonpages.view.PageContext;
import io.github.comparisonpages.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The picture of a comparison that other sites show beside a link to it, 1200 by 630 pixels: what is compared, the scores
 * and the pick.
 *
 * @param path the picture's path below the output folder
 * @param address the picture's own address
 * @param alternative what it shows, in one line
 * @param eyebrow the page's group; empty where it has none
 * @param size the height of the title's letters in pixels
 * @param title the title, line by line
 * @param decided whether the author declares a pick that is in force
 * @param verdict what kind of answer there is
 * @param pick the picked options' names, line by line; empty where none is picked
 * @param quote the author's own words where these have to do, line by line; empty otherwise
 * @param label what the scores are; empty where there are none
 * @param options what is compared, as many as there is room for
 * @param more how many others there are, in words; empty where all are shown
 */
public record CardImageView(
        String path,
        String address,
        String alternative,
        String language,
        String eyebrow,
        int size,
        List<String> title,
        boolean decided,
        String verdict,
        List<String> pick,
        List<String> quote,
        String label,
        List<OptionLine> options,
        String more) {

    private static final int WIDTH = 1072;
    private static final int PICK_WIDTH = 460;
    private static final int NAME_WIDTH = 470;
    private static final int BAR_NAME_WIDTH = 400;
    private static final int NAME_SIZE = 28;
    private static final int PICK_SIZE = 40;
    private static final int QUOTE_SIZE = 27;
    private static final int QUOTE_LINES = 4;
    private static final int MOST_OPTIONS = 4;

    public CardImageView {
        title = List.copyOf(title);
        pick = List.copyOf(pick);
        quote = List.copyOf(quote);
        options = List.copyOf(options);
    }

    /**
     * An option.
     *
     * @param width the bar's length in percent; empty where the option has no total
     * @param value the total as people read it; empty where the option has none
     * @param picked whether the author declares it to be picked
     */
    public record OptionLine(int mark, String name, String width, String value, boolean picked) {}

    /** The picture of a page; empty where nobody knows its address, and so nobody could show it, or where nothing is compared. */
    public static Optional<CardImageView> of(PageContext context) {
        Entry entry = context.entry();
        String path = entry.page().replaceFirst("\\.html$", "") + ".card.svg";
        String address = context.presentation().address(path);
        if (address == null || entry.options().isEmpty()) {
            return Optional.empty();
        }
        Words words = context.words();
        var totals = TotalsView.of(context.comparison(), words);
        var lines = lines(entry, totals);
        int size = size(entry.title());
        int hidden = entry.options().size() - lines.size();
        Answer answer = entry.answer();
        String category = entry.metadata().category();
        return Optional.of(new CardImageView(
                path,
                address,
                entry.title() + ". " + AnswerWords.line(entry, words),
                words.language(),
                category == null ? "" : CardText.lines(category, 36, 1).get(0),
                size,
                CardText.lines(entry.title(), (double) WIDTH / size, rows(size)),
                answer.announced() && !entry.retired(),
                AnswerWords.label(entry, words),
                answer.announced()
                        ? CardText.lines(AnswerWords.names(answer), (double) PICK_WIDTH / PICK_SIZE, 3)
                        : List.of(),
                answer.quote().isEmpty()
                        ? List.of()
                        : CardText.lines(
                                words.text("quoted", answer.quote()), (double) PICK_WIDTH / QUOTE_SIZE, QUOTE_LINES),
                totals.map(TotalsView::label).orElse(""),
                lines,
                hidden == 0 ? "" : words.text("moreOptions", hidden)));
    }

    /** The first options in the order of the page, and the one picked in any case. */
    private static List<OptionLine> lines(Entry entry, Optional<TotalsView> totals) {
        Map<String, TotalsView.Bar> bars = totals.stream()
                .flatMap(t -> t.bars().stream())
                .collect(Collectors.toMap(TotalsView.Bar::name, Function.identity(), (a, b) -> a));
        var names = entry.answer().announced() ? entry.answer().names() : List.<String>of();
        var all = IntStream.range(0, entry.options().size())
                .mapToObj(i -> {
                    String name = entry.options().get(i).name();
                    var bar = Optional.ofNullable(bars.get(name));
                    int room = totals.isPresent() ? BAR_NAME_WIDTH : NAME_WIDTH;
                    return new OptionLine(
                            Marks.at(i),
                            CardText.lines(name, (double) room / NAME_SIZE, 1).get(0),
                            bar.map(TotalsView.Bar::width).orElse(""),
                            bar.map(TotalsView.Bar::value).orElse(""),
                            names.contains(name));
                })
                .toList();
        var shown = new ArrayList<>(all.subList(0, Math.min(all.size(), MOST_OPTIONS)));
        if (shown.stream().noneMatch(OptionLine::picked)) {
            all.stream().filter(OptionLine::picked).findFirst().ifPresent(o -> shown.set(shown.size() - 1, o));
        }
        return shown;
    }

    private static int size(String title) {
        return IntStream.of(64, 52)
                .filter(size -> CardText.fits(title, (double) WIDTH / size, rows(size)))
                .findFirst()
                .orElse(42);
    }

    private static int rows(int size) {
        return size == 64 ? 2 : 3;
    }
}
