/**
 * Reading and writing for programs (programmeringsgrensesnitt): {@code /api/v1}, in JSON, with the same rights as the pages.
 * The description that is published (OpenAPI 3.1) is made of the same list as the routes.
 *
 * <p>Door: {@link no.varde.web.api.ApiPages}. Arrows: the core, {@code web.exchange}, {@code web.http}, {@code
 * web.situation} and {@code web.transfer}.
 */
@NullMarked
package no.varde.web.api;

import org.jspecify.annotations.NullMarked;
