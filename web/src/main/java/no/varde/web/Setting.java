package no.varde.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * One option of the program. It can be given by a flag, by an environment variable or in a properties file; the flag
 * goes before the variable, and the variable before the file.
 */
enum Setting {
    PORT("8080"),
    ADDRESS("127.0.0.1"),
    HOST_NAME(""),
    TLS_CERTIFICATE(""),
    TLS_KEY(""),
    HTTP_REDIRECT_PORT(""),
    TRUSTED_PROXY(""),
    PLAIN_HTTP("false"),
    DATA("data"),
    DEMO("false"),
    OIDC_ISSUER(""),
    OIDC_NAME(""),
    OIDC_ONLY("false"),
    OIDC_CLIENT_ID(""),
    OIDC_CLIENT_SECRET_FILE(""),
    OIDC_KEY_FILE(""),
    OIDC_KEY_ID(""),
    OIDC_SCOPES("openid profile email"),
    OIDC_ACR_VALUES(""),
    OIDC_PERSON_CLAIM("sub"),
    OIDC_NAME_CLAIM("name"),
    OIDC_EMAIL_CLAIM("email"),
    OIDC_TRUST_EMAIL("false"),
    OIDC_ROLES_CLAIM(""),
    OIDC_ROLE(""),
    DEADLINE("60"),
    METRICS_FROM(""),
    METRICS_TOKEN_FILE(""),
    LOG_FORMAT("text"),
    BACKUP_FOLDER(""),
    BACKUP_AT("02:30"),
    BACKUP_ZONE("Europe/Oslo"),
    BACKUP_DAYS("30"),
    BACKUP_LEAST("7"),
    BASE_ADDRESS(""),
    MAIL_HOST(""),
    MAIL_PORT(""),
    MAIL_SECURITY("starttls"),
    MAIL_USER(""),
    MAIL_PASSWORD_FILE(""),
    MAIL_SENDER(""),
    MAIL_AT("07:00"),
    MAIL_LANGUAGE("nb"),
    CONFIG(""),
    HELP("false"),
    VERSION("false");

    private final String standard;

    Setting(String standard) {
        this.standard = standard;
    }

    /** The flag, such as {@code --host-name}. */
    String flag() {
        return "--" + key();
    }

    /** The environment variable, such as {@code VARDE_HOST_NAME}. */
    String variable() {
        return "VARDE_" + name();
    }

    /** The key in a properties file, such as {@code host-name}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What counts when nobody says anything; may be empty. */
    String standard() {
        return standard;
    }

    /** Whether the flag alone says yes. */
    boolean isSwitch() {
        return this == DEMO || this == PLAIN_HTTP || this == OIDC_ONLY || this == OIDC_TRUST_EMAIL || isCommand();
    }

    /** Whether it is a list, to which each further flag adds. */
    boolean isList() {
        return this == HOST_NAME || this == TRUSTED_PROXY || this == METRICS_FROM || this == OIDC_ROLE;
    }

    /** Whether it makes the program say something and end; only a flag can. */
    boolean isCommand() {
        return this == HELP || this == VERSION;
    }

    static Optional<Setting> byFlag(String flag) {
        return Arrays.stream(values())
                .filter(setting -> setting.flag().equals(flag))
                .findFirst();
    }

    static Optional<Setting> byKey(String key) {
        return Arrays.stream(values())
                .filter(setting -> !setting.isCommand() && setting != CONFIG)
                .filter(setting -> setting.key().equals(key))
                .findFirst();
    }
}
