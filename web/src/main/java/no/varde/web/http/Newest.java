package no.varde.web.http;

import java.util.LinkedHashMap;
import java.util.Map;

/** What was kept by the keys that were asked for last, at most some thousand; not safe to share between threads. */
final class Newest<V> extends LinkedHashMap<String, V> {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 10_000;

    Newest() {
        super(256, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
        return size() > MOST;
    }
}
