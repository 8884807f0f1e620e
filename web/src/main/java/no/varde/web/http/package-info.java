/**
 * The ground that every page stands on: routes, languages and texts, forms, errors, static files. It knows no domain.
 *
 * <h2>How to add a page</h2>
 *
 * <ol>
 *   <li><b>Texts.</b> Choose an area name, such as {@code measures}, and write
 *       {@code no/varde/web/texts/measures_nb.properties}, {@code _nn} and {@code _en} (UTF-8). Every key begins with
 *       the area's name: {@code measures.title=Tiltak}. {@code {0}} takes an argument; a count has the two forms
 *       {@code key.one} and {@code key.other}, chosen by the first whole number. A test compares the three key sets and
 *       looks for every key that a template or a class names.
 *   <li><b>Template.</b> {@code web/src/main/jte/measures/list.jte}:
 *       <pre>{@code
 * @import no.varde.web.http.Page
 * @param Page page
 * @param MeasureList measures
 * !{var t = page.texts();}
 * @template.layout.main(page = page, lead = t.get("measures.lead", measures.count()), content = @`
 *   <a class="ds-link" href="${page.link("/measures/new")}">${t.get("measures.new")}</a>
 * `)
 * }</pre>
 *       The layout writes the heading (the page's title), the lead, the menu, the day and the crumbs. No inline script
 *       or style: the security policy refuses them. A sentence with a link in it is {@code ${t.rich("key", link)}}
 *       with jte content as the argument.
 *   <li><b>Handler.</b> One method that reads the request, calls one thing and renders through the typed facade:
 *       <pre>{@code
 * Answer list(Request request) {
 *     var page = request.page(request.texts().get("measures.title")).in("measures").showingDay();
 *     return Answer.page(new StaticTemplates().measuresList(page, measures(request.day())));
 * }
 * }</pre>
 *   <li><b>Route.</b> One line in the room's {@code addTo(Routes.Builder)}, which the site lists:
 *       <pre>{@code routes.get("/{municipality}/measures", Right.READ, this::list);}</pre>
 *       A path with <code>{municipality}</code> answers 404 by itself when there is none such.
 *   <li><b>Form.</b> {@code <form method="post" action="…">} with {@code @template.parts.token(page = page)} inside and
 *       {@code @template.parts.field(…)} for each field; the handler reads {@link no.varde.web.http.Request#form()}.
 *       What is wrong goes into {@link no.varde.web.http.FieldErrors}, the page is shown again by
 *       {@link no.varde.web.http.Answer#invalid} with {@code @template.parts.errors(…)} on top; what is right ends in
 *       {@code Answer.seeOther(path).saying("measures.saved")}.
 * </ol>
 *
 * <p>Door: {@code Routes}, {@code Request}, {@code Answer}, {@code Page}, {@code Texts} and what they hand out. Arrows:
 * the core's {@code basics}.
 */
@NullMarked
package no.varde.web.http;

import org.jspecify.annotations.NullMarked;
