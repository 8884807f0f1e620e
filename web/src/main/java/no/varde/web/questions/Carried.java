package no.varde.web.questions;

/**
 * A hidden field that carries on what was typed.
 *
 * @param name its name
 * @param value what it carries
 */
public record Carried(String name, String value) {}
