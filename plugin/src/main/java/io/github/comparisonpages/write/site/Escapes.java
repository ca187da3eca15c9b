package io.github.comparisonpages.write.site;

/** Text as Doxia and skins write it. */
public final class Escapes {

    private static final int LAST_ASCII = 0x7E;

    private Escapes() {}

    /** Returns a title as a skin prints it that escapes it. */
    public static String xml(String text) {
        var xml = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\'') {
                xml.append("&apos;");
            } else {
                append(c, xml);
            }
        }
        return xml.toString();
    }

    /** Returns the value of an attribute as Doxia's sinks write it. */
    static String attribute(String text) {
        var html = new StringBuilder(text.length() + 16);
        lines(text).codePoints().forEach(c -> {
            if (c > LAST_ASCII) {
                html.append("&#x").append(Integer.toHexString(c)).append(';');
            } else {
                append((char) c, html);
            }
        });
        return html.toString();
    }

    private static void append(char c, StringBuilder to) {
        switch (c) {
            case '&' -> to.append("&amp;");
            case '<' -> to.append("&lt;");
            case '>' -> to.append("&gt;");
            case '"' -> to.append("&quot;");
            default -> to.append(c);
        }
    }

    /** Text with the line ends that sinks give it. */
    public static String lines(String text) {
        String lines =
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        return System.lineSeparator().equals("\n") ? lines : lines.replace("\n", System.lineSeparator());
    }
}
