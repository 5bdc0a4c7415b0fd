package org.ent4j.viescolaire.bulletin;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.style.EntStyle;
import org.ent4j.viescolaire.bulletin.BulletinEvent.Drafted;
import org.immutables.value.Value;

/** A bulletin and its archive, as its journal makes them. */
@EntStyle
@Value.Immutable
public interface KeptBulletin {

    @Value.Default
    default BulletinState state() {
        return BulletinLife.TABLE.initial();
    }

    /** What it says now. */
    Bulletin content();

    /** The archive: all that was published, oldest first. */
    List<BulletinVersion> versions();

    /** How many events made it. */
    @Value.Default
    default int version() {
        return 1;
    }

    KeptBulletin withState(BulletinState state);

    KeptBulletin withContent(Bulletin content);

    KeptBulletin withVersions(Iterable<? extends BulletinVersion> versions);

    KeptBulletin withVersion(int version);

    default BulletinId id() {
        return content().id();
    }

    /** What the family sees: the version that was published last. */
    default Optional<BulletinVersion> shown() {
        return versions().isEmpty()
                ? Optional.empty()
                : Optional.of(versions().get(versions().size() - 1));
    }

    /** The versions whose content is not the one that was published; none, unless somebody changed what is kept. */
    default List<BulletinVersion> tampered() {
        return versions().stream().filter(each -> !each.isIntact()).toList();
    }

    static KeptBulletin drafted(Drafted event) {
        return builder().content(event.content()).build();
    }

    /**
     * As a journal makes it.
     *
     * @throws IllegalArgumentException when the journal does not begin with its being drafted
     */
    static KeptBulletin replay(Collection<BulletinEvent> journal) {
        var events = List.copyOf(journal);
        if (events.isEmpty() || !(events.get(0) instanceof Drafted drafted)) {
            throw new IllegalArgumentException(
                    "A journal of %d events does not begin with Drafted.\nMaybe it is not in its order."
                            .formatted(events.size()));
        }
        return Outcome.replay(drafted(drafted), events.subList(1, events.size()), KeptBulletin::after);
    }

    /** As one more event makes it. */
    default KeptBulletin after(BulletinEvent event) {
        return BulletinChanges.after(this, event);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a kept bulletin; its content is required. */
    final class Builder extends ImmutableKeptBulletin.Builder {}
}
