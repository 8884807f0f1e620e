package no.varde.web.http;

import no.varde.core.access.Right;

/** One line of the table of routes: what is asked, where, what one must be allowed, and who answers. */
public final class Route {

    private final Method method;
    private final PathPattern pattern;
    private final Right right;
    private final Handler handler;

    Route(Method method, PathPattern pattern, Right right, Handler handler) {
        this.method = method;
        this.pattern = pattern;
        this.right = right;
        this.handler = handler;
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
