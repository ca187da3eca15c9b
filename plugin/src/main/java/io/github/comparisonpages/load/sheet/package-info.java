/**
 * Spreadsheets as texts in rows.
 *
 * <p>In: a file of comma-separated values or an Excel workbook. Out: a {@link io.github.comparisonpages.load.sheet.Sheet}, with
 * what could not be taken of the file.
 */
@NullMarked
package io.github.comparisonpages.load.sheet;

import org.jspecify.annotations.NullMarked;
