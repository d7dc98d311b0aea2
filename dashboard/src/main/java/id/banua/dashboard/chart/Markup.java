package id.banua.dashboard.chart;

/** Writes well-formed XML: names as given, values escaped, numbers short. Elements are closed in the order opened. */
final class Markup {
    private final StringBuilder out = new StringBuilder(4096);
    private boolean isTagOpen;

    /** Begins an element; attributes may follow. */
    Markup open(String name) {
        finishTag();
        out.append('<').append(name);
        isTagOpen = true;
        return this;
    }

    Markup attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value);
        out.append('"');
        return this;
    }

    Markup attribute(String name, double value) {
        out.append(' ').append(name).append("=\"");
        appendNumber(value);
        out.append('"');
        return this;
    }

    Markup text(String text) {
        finishTag();
        escape(text);
        return this;
    }

    Markup close(String name) {
        if (isTagOpen) {
            out.append("/>");
            isTagOpen = false;
        } else {
            out.append("</").append(name).append('>');
        }
        return this;
    }

    /** An element that holds nothing but text. */
    Markup element(String name, String text) {
        return open(name).text(text).close(name);
    }

    /** Text that is XML already. */
    Markup raw(String xml) {
        finishTag();
        out.append(xml);
        return this;
    }

    /** At most two decimals, none where they are zero. */
    static String number(double value) {
        Markup markup = new Markup();
        markup.appendNumber(value);
        return markup.out.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void finishTag() {
        if (isTagOpen) {
            out.append('>');
            isTagOpen = false;
        }
    }

    private void appendNumber(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            out.append('-');
        }
        long magnitude = Math.abs(hundredths);
        out.append(magnitude / 100);
        int rest = (int) (magnitude % 100);
        if (rest > 0) {
            out.append('.').append(rest / 10);
            if (rest % 10 > 0) {
                out.append(rest % 10);
            }
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(character);
            }
        }
    }
}
