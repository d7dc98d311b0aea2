package id.banua.dashboard.trace;

import id.banua.dashboard.page.PageShell;
import java.util.Map;

/**
 * The page of one number.
 *
 * @param series address of the revisions of the whole series
 * @param files addresses of the same as files, by their formats
 */
public record TracePage(PageShell shell, TraceView trace, String series, Map<String, String> files) {}
