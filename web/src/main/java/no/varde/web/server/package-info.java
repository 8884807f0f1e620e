/**
 * The HTTP server: listens, encrypts, believes a proxy or not, and keeps slow and greedy clients from holding up the
 * others. It is the one room that names Jetty, and knows no page.
 *
 * <p>Door: {@code VardeServer}, started with a {@code Listening}. Arrows: {@code web.http}, and the core's languages.
 */
@NullMarked
package no.varde.web.server;

import org.jspecify.annotations.NullMarked;
