package io.github.comparisonpages.load;

/**
 * How much the plugin takes from one file, and how many files, before it refuses to go on.
 *
 * @param fileBytes the largest file, in bytes; larger ones are reported and left out
 * @param frontMatterCharacters the longest front matter, in characters
 * @param nesting how deep quotes, lists and emphasis may nest; 1 to 100
 * @param tableColumns the widest table, in columns
 * @param tableCells the most cells of a comparison's tables
 * @param options the most options of a comparison; further ones are reported and kept as prose
 * @param points the most pros, cons and neutral points of a comparison; more are reported
 * @param pageCharacters the longest page, in characters of HTML
 * @param files the most files of a docs folder; further ones, in the order of their paths, are reported and left out
 */
public record Limits(
        int fileBytes,
        int frontMatterCharacters,
        int nesting,
        int tableColumns,
        int tableCells,
        int options,
        int points,
        int pageCharacters,
        int files) {

    /**
     * 256 kB a file, 16 kB front matter, 32 levels, 64 columns, 20,000 cells, 100 options, 5,000 points, 4 MB a page,
     * 20,000 files.
     */
    public static final Limits DEFAULT =
            new Limits(256 * 1024, 16 * 1024, 32, 64, 20_000, 100, 5_000, 4 * 1024 * 1024, 20_000);

    public Limits {
        if (fileBytes < 1
                || frontMatterCharacters < 1
                || tableColumns < 2
                || tableCells < 4
                || options < 2
                || points < 1
                || pageCharacters < 1
                || files < 1) {
            throw new IllegalArgumentException("a limit is too small to read anything");
        }
        if (fileBytes == Integer.MAX_VALUE) {
            throw new IllegalArgumentException("a file may have less than " + Integer.MAX_VALUE + " bytes");
        }
        if (nesting < 1 || nesting > 100) {
            throw new IllegalArgumentException("nesting is 1 to 100, not " + nesting);
        }
    }
}
