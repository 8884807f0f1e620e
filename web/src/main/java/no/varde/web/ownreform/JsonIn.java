package no.varde.web.ownreform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.varde.core.basics.Language;
import no.varde.web.http.Texts;

/** Reads a reform from JSON, or everything that is wrong with it, each with its JSON pointer. Good for one file. */
final class JsonIn {

    private static final String ROOT = "/" + Part.REFORM.place();

    private final Texts texts;
    private final List<String> wrong = new ArrayList<>();

    JsonIn(Texts texts) {
        this.texts = texts;
    }

    Read read(Map<?, ?> file) {
        if (!ReformJson.FORMAT.equals(file.get("format"))) {
            say("/format", texts.get("ownreform.json.format", ReformJson.FORMAT));
        } else if (!Integer.valueOf(ReformJson.VERSION).equals(file.get("version"))) {
            say("/version", texts.get("ownreform.json.version", String.valueOf(file.get("version"))));
        } else if (!(file.get(Part.REFORM.place()) instanceof Map<?, ?> members)) {
            say(ROOT, texts.get("ownreform.json.object"));
        } else {
            refuseOthers("", file, List.of("format", "version", Part.REFORM.place()));
            Node reform = node(Part.REFORM, ROOT, members);
            if (wrong.isEmpty()) {
                return new Read.Good(reform, JsonIn::pointer);
            }
        }
        return new Read.Bad(wrong);
    }

    /** The JSON pointer of a place in a draft. */
    private static String pointer(String place) {
        return place.isEmpty()
                ? ROOT
                : ROOT + "/" + place.replace("]", "").replace('[', '/').replace('.', '/');
    }

    private void say(String pointer, String what) {
        wrong.add(texts.get("ownreform.place", pointer, what));
    }

    private void refuseOthers(String pointer, Map<?, ?> members, List<String> known) {
        for (Object name : members.keySet()) {
            if (!known.contains(String.valueOf(name))) {
                say(
                        pointer + "/" + String.valueOf(name).replace("~", "~0").replace("/", "~1"),
                        texts.get("ownreform.json.unknown"));
            }
        }
    }

    private Node node(Part part, String pointer, Map<?, ?> members) {
        Map<String, String> said = new LinkedHashMap<>();
        List<String> known = new ArrayList<>();
        Map<String, List<String>> inner = new LinkedHashMap<>();
        for (PartField field : part.fields()) {
            int dot = field.name().indexOf('.');
            if (dot < 0) {
                known.add(field.name());
                value(said, field, pointer + "/" + field.name(), find(members, field.name()));
            } else {
                String outer = field.name().substring(0, dot);
                String last = field.name().substring(dot + 1);
                known.add(outer);
                inner.computeIfAbsent(outer, any -> new ArrayList<>()).add(last);
                Map<?, ?> object = object(
                        pointer + "/" + outer,
                        find(members, outer),
                        inner.get(outer).size() == 1);
                value(said, field, pointer + "/" + outer + "/" + last, find(object, last));
            }
        }
        inner.forEach((outer, names) -> {
            if (members.get(outer) instanceof Map<?, ?> object) {
                refuseOthers(pointer + "/" + outer, object, names);
            }
        });
        List<Node> within = new ArrayList<>();
        for (Part each : part.within()) {
            known.add(each.place());
            within(within, each, pointer + "/" + each.place(), find(members, each.place()));
        }
        refuseOthers(pointer, members, known);
        return new Node(part, said, within);
    }

    private void within(List<Node> all, Part part, String pointer, Optional<?> value) {
        if (!part.isMany()) {
            if (value.isPresent()) {
                all.add(node(part, pointer, object(pointer, value, true)));
            }
            return;
        }
        List<?> list = list(pointer, value);
        for (int i = 0; i < list.size(); i++) {
            String place = pointer + "/" + i;
            all.add(node(part, place, object(place, at(list, i), true)));
        }
    }

    private void value(Map<String, String> said, PartField field, String pointer, Optional<?> value) {
        if (value.isEmpty()) {
            return;
        }
        switch (field.type()) {
            case WORDS, TEXT -> {
                Map<?, ?> words = object(pointer, value, true);
                List<String> tags = new ArrayList<>();
                for (Language language : Language.values()) {
                    tags.add(language.tag());
                    Optional<?> text = find(words, language.tag());
                    if (text.isPresent()) {
                        said.put(field.in(language), text(pointer + "/" + language.tag(), text));
                    }
                }
                refuseOthers(pointer, words, tags);
            }
            case NAMES, SEVERAL -> said.put(field.name(), lines(field, pointer, value));
            case ONE -> said.put(field.name(), option(field, pointer, text(pointer, value)));
            case YES -> {
                if (value.get() instanceof Boolean is) {
                    said.put(field.name(), is ? Node.YES : Node.NO);
                } else {
                    say(pointer, texts.get("ownreform.json.yes"));
                }
            }
            case LINE, DAY, TIME -> said.put(field.name(), text(pointer, value));
        }
    }

    private String lines(PartField field, String pointer, Optional<?> value) {
        List<String> lines = new ArrayList<>();
        List<?> list = list(pointer, value);
        for (int i = 0; i < list.size(); i++) {
            String line = text(pointer + "/" + i, at(list, i));
            if (line.lines().count() > 1) {
                say(pointer + "/" + i, texts.get("ownreform.json.line"));
            }
            lines.add(field.type() == PartField.Type.SEVERAL ? option(field, pointer + "/" + i, line) : line);
        }
        return String.join("\n", lines);
    }

    private String option(PartField field, String pointer, String written) {
        if (!field.allows(written)) {
            say(
                    pointer,
                    texts.get(
                            "ownreform.json.option",
                            written,
                            String.join(
                                    ", ",
                                    field.options().stream()
                                            .map(each -> each.value())
                                            .toList())));
            return "";
        }
        return written;
    }

    private String text(String pointer, Optional<?> value) {
        if (value.isPresent() && value.get() instanceof String text) {
            if (ReformFiles.length(text) > ReformFiles.LONGEST) {
                say(pointer, texts.get("ownreform.long", ReformFiles.length(text), ReformFiles.LONGEST));
            }
            return text;
        }
        say(pointer, texts.get("ownreform.json.text"));
        return "";
    }

    private List<?> list(String pointer, Optional<?> value) {
        if (value.isEmpty()) {
            return List.of();
        } else if (value.get() instanceof List<?> list) {
            return list;
        }
        say(pointer, texts.get("ownreform.json.list"));
        return List.of();
    }

    private Map<?, ?> object(String pointer, Optional<?> value, boolean isSaid) {
        if (value.isEmpty()) {
            return Map.of();
        } else if (value.get() instanceof Map<?, ?> members) {
            return members;
        }
        if (isSaid) {
            say(pointer, texts.get("ownreform.json.object"));
        }
        return Map.of();
    }

    private static Optional<?> find(Map<?, ?> members, String name) {
        return Optional.ofNullable(members.get(name));
    }

    private static Optional<?> at(List<?> list, int place) {
        return Optional.ofNullable(list.get(place));
    }
}
