package no.varde.web.http;

import no.varde.core.access.Right;

/** One line of the table of routes: what is asked, where, what one must be allowed, and who answers. */
public final class Route {

    private final Method method;
    private final PathPattern pattern;
    private final Right right;
    private final Handler handler;
    private final boolean plain;

    Route(Method method, PathPattern pattern, Right right, Handler handler, boolean plain) {
        this.method = method;
        this.pattern = pattern;
        this.right = right;
        this.handler = handler;
        this.plain = plain;
    }

    /** What the route answers to. */
    public Method method() {
        return method;
    }

    /** The path with names for the parts that vary, such as <code>/{municipality}/measures</code>. */
    public String path() {
        return pattern.toString();
    }

    /** What one must be allowed to do. */
    public Right right() {
        return right;
    }

    /** Whether what is here is for everyone, and is served over a connection that is not encrypted too. */
    public boolean isPlain() {
        return plain;
    }

    PathPattern pattern() {
        return pattern;
    }

    Handler handler() {
        return handler;
    }

    @Override
    public String toString() {
        return method + " " + pattern + " (" + right + ")";
    }
}
