package id.banua.dashboard.chart;

/** How pictures in a page follow a dark scheme: each colour of the house becomes another, as style rules. */
public final class DarkScheme {
    private static final String RULES = written();

    private DarkScheme() {}

    /** The rules without a media query around them; they hold for every {@code svg} of the class {@code picture}. */
    public static String rules() {
        return RULES;
    }

    private static String written() {
        StringBuilder rules = new StringBuilder();
        HouseTheme.dark().forEach((light, dark) -> {
            for (String property : new String[] {"fill", "stroke"}) {
                rules.append(".picture [")
                        .append(property)
                        .append("=\"")
                        .append(light)
                        .append("\"]{");
                rules.append(property).append(':').append(dark).append("}\n");
            }
        });
        return rules.toString();
    }
}
