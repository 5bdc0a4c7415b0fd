package org.ent4j.access.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ent4j.access.population.Affiliation;
import org.ent4j.access.population.Population;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.LabelKey;

/**
 * What a group is meant to hold when its label says so.
 *
 * @param label the function or profil that is meant
 * @param words the labels that say it, folded
 * @param populations who has it: an affiliation that satisfies one of these
 */
public record GroupMeaning(Label label, Set<LabelKey> words, List<Population> populations) {

    public GroupMeaning {
        words = Set.copyOf(words);
        populations = List.copyOf(populations);
    }

    public static GroupMeaning of(Label label, List<Population> populations, String... words) {
        return new GroupMeaning(
                label, Arrays.stream(words).map(LabelKey::of).collect(Collectors.toUnmodifiableSet()), populations);
    }

    public boolean admits(Affiliation affiliation) {
        return populations.stream().anyMatch(population -> population.admits(affiliation));
    }
}
