package no.varde.core.situation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Message;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import org.jspecify.annotations.Nullable;

/** Says in one sentence what was recorded piece by piece: the groups that a measure came to concern on the same day. */
final class Together {

    /** The key of the sentence that a measure concerns some groups; {@code .ended} when it no longer does. */
    static final String CONCERN = "concern";

    private static final List<String> KEYS =
            List.of(Telling.say(CONCERN).key(), Telling.say(CONCERN + ".ended").key());

    /** Events that are alike in this can be told in one sentence. */
    private record Like(String key, When on, List<Ref> subjects, Object recording) {}

    private Together() {}

    /** The same events, those that one sentence can tell as one, in the place of the first of them. */
    static List<StoryEvent> happened(List<StoryEvent> events) {
        List<StoryEvent> all = new ArrayList<>(events.size());
        Map<Like, Integer> places = new HashMap<>();
        for (StoryEvent event : events) {
            Integer place = place(event, "", all.size(), places);
            if (place == null) {
                all.add(event);
            } else {
                all.set(place, join(all.get(place), event));
            }
        }
        return all;
    }

    /** The same for what was recorded, where the same person recorded it on the same day. */
    static List<Changes.Recorded> recorded(List<Changes.Recorded> recorded) {
        List<Changes.Recorded> all = new ArrayList<>(recorded.size());
        Map<Like, Integer> places = new HashMap<>();
        for (Changes.Recorded each : recorded) {
            Integer place = place(each.event(), List.of(each.on(), each.by()), all.size(), places);
            if (place == null) {
                all.add(each);
            } else {
                StoryEvent joined = join(all.get(place).event(), each.event());
                all.set(place, new Changes.Recorded(each.on(), each.by(), joined));
            }
        }
        return all;
    }

    /** Where the event that this one can be told with stands; null when it is the first such, which is then noted. */
    private static @Nullable Integer place(StoryEvent event, Object recording, int next, Map<Like, Integer> places) {
        String key = event.sentence().key();
        return KEYS.contains(key)
                ? places.putIfAbsent(new Like(key, event.on(), event.subjects(), recording), next)
                : null;
    }

    /** One event of two that are alike; the groups stand in their own order. */
    private static StoryEvent join(StoryEvent one, StoryEvent other) {
        List<Ref> facts = new ArrayList<>(one.facts());
        facts.addAll(other.facts());
        List<Object> groups = new ArrayList<>();
        for (ActorGroup group : ActorGroup.values()) {
            if (names(one, group) || names(other, group)) {
                groups.add(group);
            }
        }
        Message sentence = new Message(one.sentence().room(), one.sentence().key(), List.of(groups));
        return new StoryEvent(one.on(), one.planned(), sentence, facts, one.subjects());
    }

    private static boolean names(StoryEvent event, ActorGroup group) {
        return ((List<?>) event.sentence().arguments().get(0)).contains(group);
    }
}
