package io.github.comparisonpages.write.html;

/** A template cannot be read or printed: its message names the template, the line and what is wrong, for users. */
public final class TemplateFailure extends RuntimeException {

    TemplateFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
