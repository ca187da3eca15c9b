package io.github.comparisonpages.recognize.matrix;

import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.recognize.option.OptionNames;
import io.github.comparisonpages.recognize.vocabulary.TableWords;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What each column of a table is, from 1: the first one names the criteria.
 *
 * @param options the option of each of their columns
 * @param weight the column of weights; -1 where there is none
 * @param presets further columns of weights, which are among the extras too
 * @param extras the columns that are neither an option nor the weight
 */
record TableColumns(Map<Integer, Integer> options, int weight, List<Integer> presets, List<Integer> extras) {

    static TableColumns of(
            List<Block.TableCell> header,
            List<List<Block.TableCell>> body,
            OptionNames names,
            WeightReader weights,
            Vocabulary vocabulary) {
        var words = new TableWords(vocabulary);
        var options = new LinkedHashMap<Integer, Integer>();
        var presets = new ArrayList<Integer>();
        var extras = new ArrayList<Integer>();
        int weight = -1;
        for (int i = 1; i < header.size(); i++) {
            int at = i;
            String label = PlainText.of(header.get(i).content());
            var column = body.stream().map(row -> row.get(at)).toList();
            var taken = new HashSet<>(options.values());
            // An option may be called "Notes", but "Total" is no short form of "Total Commander".
            var option = words.isExtra(label) ? names.exact(label) : names.named(label, taken);
            if (option.isPresent() && !taken.contains(option.getAsInt())) {
                options.put(i, option.getAsInt());
            } else if (weight < 0 && weights.isColumn(label, column)) {
                weight = i;
            } else {
                extras.add(i);
                if (weights.isColumn(label, column)) {
                    presets.add(i);
                }
            }
        }
        return new TableColumns(options, weight, presets, extras);
    }
}
