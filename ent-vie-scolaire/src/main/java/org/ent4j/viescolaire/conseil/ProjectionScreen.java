package org.ent4j.viescolaire.conseil;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ent4j.model.id.PersonId;

/**
 * The screen of a conseil de classe, one pupil after another.
 *
 * @param pupils in the order in which the conseil comes to them, no one twice
 * @param index of the pupil at hand, from 0 on; 0 too where there is nobody
 * @param withDelegates whether a delegate of pupils or parents is in the room
 */
public record ProjectionScreen(
        Conseil conseil, List<PupilResults> pupils, int index, boolean withDelegates, ProjectionPolicy policy) {

    public ProjectionScreen {
        pupils = List.copyOf(pupils);
        if (index < 0 || index >= Math.max(1, pupils.size())) {
            throw new IllegalArgumentException(
                    "Pupil %d of %d.\nMaybe the list became shorter.".formatted(index, pupils.size()));
        }
    }

    /** At the first pupil, before those who are there. */
    public static ProjectionScreen of(
            Conseil conseil, List<PupilResults> pupils, List<Member> there, ProjectionPolicy policy) {
        var withDelegates = there.stream().anyMatch(each -> each.role().isDelegate());
        return new ProjectionScreen(conseil, pupils, 0, withDelegates, policy);
    }

    /** Nothing where there is nobody. */
    public Optional<ProjectedPupil> current() {
        return pupils.stream().skip(index).findFirst().map(this::projected);
    }

    private ProjectedPupil projected(PupilResults results) {
        return ProjectedPupil.of(results, conseil.sheet(results.pupil()), index, pupils.size(), parts());
    }

    private Set<ProjectedPart> parts() {
        return Arrays.stream(ProjectedPart.values())
                .filter(each -> policy.shows(each, withDelegates))
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean hasNext() {
        return index + 1 < pupils.size();
    }

    public boolean hasPrevious() {
        return index > 0;
    }

    /** The same at the last pupil. */
    public ProjectionScreen next() {
        return at(hasNext() ? index + 1 : index);
    }

    /** The same at the first pupil. */
    public ProjectionScreen previous() {
        return at(hasPrevious() ? index - 1 : index);
    }

    /** The same when the pupil is not among them. */
    public ProjectionScreen at(PersonId pupil) {
        return at(IntStream.range(0, pupils.size())
                .filter(each -> pupils.get(each).pupil().equals(pupil))
                .findFirst()
                .orElse(index));
    }

    /** What was written meanwhile. */
    public ProjectionScreen with(Conseil other) {
        return new ProjectionScreen(other, pupils, index, withDelegates, policy);
    }

    private ProjectionScreen at(int other) {
        return new ProjectionScreen(conseil, pupils, other, withDelegates, policy);
    }
}
