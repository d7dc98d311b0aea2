package id.banua.dashboard.trace;

import id.banua.dashboard.page.PageShell;
import java.util.Map;

/**
 * The page of one number.
 *
 * @param files addresses of the same as files, by their formats
 */
public record TracePage(PageShell shell, TraceView trace, Map<String, String> files) {}
