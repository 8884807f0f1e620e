package no.varde.web.http;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.varde.core.access.Right;

/** The one table of all routes: whatever is not in it is not answered, and each line says what one must be allowed. */
public final class Routes {

    /** How the paths begin that are for programs. */
    static final String PROGRAMS = "/api/";

    private final List<Route> all;

    private Routes(List<Route> all) {
        this.all = all;
    }

    /** An empty table, to be filled by the rooms. */
    public static Builder builder() {
        return new Builder();
    }

    /** Every route, those with the most fixed parts first. */
    public List<Route> all() {
        return all;
    }

    /** The route for a request, or none. */
    Optional<Found> find(Method method, String path) {
        for (Route route : all) {
            if (route.method() == method) {
                Optional<Map<String, String>> values = route.pattern().match(path);
                if (values.isPresent()) {
                    return Optional.of(new Found(route, values.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** The methods that a path answers to; empty for an unknown path. */
    Set<Method> methods(String path) {
        Set<Method> methods = EnumSet.noneOf(Method.class);
        for (Route route : all) {
            if (route.pattern().match(path).isPresent()) {
                methods.add(route.method());
            }
        }
        return methods;
    }

    /** A route, and what stood in its varying parts. */
    record Found(Route route, Map<String, String> values) {}

    /** Fills the table; refuses two routes that would match the same request. */
    public static final class Builder {

        private final List<Route> routes = new ArrayList<>();
        private final Set<String> shapes = new HashSet<>();
        private final Set<String> firstParts = new TreeSet<>();

        private Builder() {}

        /**
         * The first parts of the paths that are fixed, such as {@code about}: what nothing else may be called that has an
         * address of its own on this server. A view that grows with the table.
         */
        public Set<String> firstParts() {
            return Collections.unmodifiableSet(firstParts);
        }

        /** A page or a file to read. */
        public Builder get(String path, Right right, Handler handler) {
            return add(Method.GET, path, right, handler);
        }

        /** A form that is sent. */
        public Builder post(String path, Right right, Handler handler) {
            return add(Method.POST, path, right, handler);
        }

        /**
         * What is for everyone, over a connection that is not encrypted too: files that pages need, a program's question
         * how the server does. The answer must hold nothing of anybody's, or the handler must ask for a proof itself.
         */
        public Builder plain(String path, Handler handler) {
            return add(Method.GET, path, Right.OPEN, handler, true);
        }

        /**
         * What is for programs: answered in JSON, known by a token and by no cookie, and sent JSON in place of a form.
         *
         * @throws IllegalArgumentException when the path does not begin as those for programs do
         */
        public Builder program(Method method, String path, Right right, Handler handler) {
            if (!path.startsWith(PROGRAMS)) {
                throw new IllegalArgumentException("Not a path for programs: " + path);
            }
            return add(method, path, right, handler);
        }

        /** Any route. */
        public Builder add(Method method, String path, Right right, Handler handler) {
            return add(method, path, right, handler, false);
        }

        private Builder add(Method method, String path, Right right, Handler handler, boolean plain) {
            PathPattern pattern = PathPattern.of(path);
            if (!shapes.add(method + pattern.shape())) {
                throw new IllegalArgumentException("Two routes for " + method + " " + path);
            }
            routes.add(new Route(method, pattern, right, handler, plain));
            pattern.firstFixed().ifPresent(firstParts::add);
            return this;
        }

        /** The table. */
        public Routes build() {
            List<Route> sorted = new ArrayList<>(routes);
            sorted.sort(Comparator.comparing(Route::pattern, PathPattern.MOST_FIXED_FIRST));
            return new Routes(List.copyOf(sorted));
        }
    }
}
