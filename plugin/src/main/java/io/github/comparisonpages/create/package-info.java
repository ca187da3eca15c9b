/**
 * The text of a file that does not exist yet, from what stands beside it.
 *
 * <p>In: a title, the facts that a project knows, the names of the files in a folder and the text of a neighbour. Out: a
 * {@link io.github.comparisonpages.create.NewDocument}, whose name, number and text are in the habit of that folder.
 *
 * <p>{@link io.github.comparisonpages.create.Template} is a text with blanks, {@link
 * io.github.comparisonpages.create.FileHabit} how the files of a folder are called, {@link
 * io.github.comparisonpages.create.Dialect} the form in which a record is written. {@link
 * io.github.comparisonpages.create.NewDocuments} puts them together, for a page of its own and for the successor of a record:
 *
 * <pre>{@code
 * var old = new Predecessor("0003-use-redis.md", "Use Redis", text);
 * var successor = NewDocuments.successor(Facts.of("Use the database", today).withStatus("accepted"), names, old);
 * successor.name();   // 0008-use-the-database.md
 * successor.number(); // number 8
 * successor.text();   // says that it supersedes 0003-use-redis.md, in the old record's dialect
 * }</pre>
 *
 * <p>Nothing here touches files or asks for the day.
 *
 * <p>Not to be imported: any later stage, files, Maven.
 */
@NullMarked
package io.github.comparisonpages.create;

import org.jspecify.annotations.NullMarked;
