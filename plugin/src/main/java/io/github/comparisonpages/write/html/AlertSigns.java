package io.github.comparisonpages.write.html;

import io.github.comparisonpages.model.document.Block;

/** The signs before the words of alerts, drawn in place: few pages have any. */
final class AlertSigns {

    private static final String START =
            "<svg class=\"cmp-i\" viewBox=\"0 0 16 16\" aria-hidden=\"true\">" + "<path fill-rule=\"evenodd\" d=\"";

    private static final String DOT = "a1.1 1.1 0 1 1 0 2.2 1.1 1.1 0 0 1 0-2.2z";

    private AlertSigns() {}

    static String of(Block.Alert alert) {
        return START
                + switch (alert) {
                    case NOTE -> "M8 .9a7.1 7.1 0 1 1 0 14.2A7.1 7.1 0 0 1 8 .9zM8 3.5" + DOT + "M7.1 7h1.8v5.4H7.1z";
                    case TIP ->
                        "M8 .8a5 5 0 0 1 2.9 9.1c-.5.4-.8.8-.8 1.3v.3H5.9v-.3c0-.5-.3-.9-.8-1.3A5 5 0 0 1 8 .8z"
                                + "M5.9 12.4h4.2v1.1H5.9zM6.6 14.4h2.8L8.9 15.4H7.1z";
                    case IMPORTANT ->
                        "M2.4 1.2h11.2c.8 0 1.4.6 1.4 1.4v8c0 .8-.6 1.4-1.4 1.4H8.3l-3.6 3.2V12H2.4"
                                + "C1.6 12 1 11.4 1 10.6v-8c0-.8.6-1.4 1.4-1.4zM7.1 3h1.8v4H7.1zM8 7.9" + DOT;
                    case WARNING -> "M8 .9 15.6 14.6H.4zM7.1 5.6h1.8v4H7.1zM8 10.6" + DOT;
                    case CAUTION -> "M5 .8h6L15.2 5v6L11 15.2H5L.8 11V5zM7.1 3.6h1.8V9H7.1zM8 10.1" + DOT;
                }
                + "\"/></svg>";
    }
}
