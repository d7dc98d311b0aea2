package id.banua.dashboard.page;

/** A source as a link: where it is described, and who published it when. */
public record Cited(String href, String text) {}
