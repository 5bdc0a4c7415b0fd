package org.ent4j.viescolaire.absence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.style.EntStyle;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.counting.Periods;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.immutables.value.Value;

/**
 * A part of a dossier, with a reason and a decision of its own: dossiers that are grouped keep what each of them was.
 * Source: GEPI, saisie and traitement.
 */
@EntStyle
@Value.Immutable
public interface Part {

    /** In the pupil's file, from 1 on. */
    int number();

    /** In the school's local time. */
    Period period();

    Origin origin();

    Actor enteredBy();

    /** Of what it is alone, as lessons name it: an exemption of one subject. */
    Optional<String> subject();

    Optional<MotifCode> motif();

    /** Who gave the reason. */
    Optional<Actor> reasonBy();

    @Value.Default
    default String comment() {
        return "";
    }

    @Value.Default
    default Settlement settlement() {
        return SettlementLife.TABLE.initial();
    }

    /** What was shown last. */
    Optional<Proof> proof();

    /** Why the reason was refused last. */
    Optional<String> refusedSince();

    /** Of one that was announced: what roll calls said of it, by lesson. */
    Map<String, Seen> seen();

    /** When stays had the pupil in the school meanwhile, by their keys; of no part that had a reason then. */
    Map<String, List<Period>> stays();

    Part withPeriod(Period period);

    Part withMotif(MotifCode motif);

    Part withReasonBy(Actor by);

    Part withComment(String comment);

    Part withSettlement(Settlement settlement);

    Part withProof(Optional<? extends Proof> proof);

    Part withRefusedSince(String why);

    Part withSeen(Map<String, ? extends Seen> seen);

    Part withStays(Map<String, ? extends List<Period>> stays);

    /** Whether somebody but a teacher has said something of it, which no roll call takes away. */
    default boolean isTreated() {
        return switch (settlement()) {
            case SANS_MOTIF -> false;
            case MOTIVEE ->
                reasonBy().filter(by -> by.capacity() == Capacity.ENSEIGNANT).isEmpty();
            case JUSTIFIEE, REGULARISEE, REFUSEE, CONTESTEE -> true;
        };
    }

    /** The reason of one that is in the school. */
    static Label inSchool() {
        return Label.of("présent dans l'établissement", "present in the school");
    }

    /**
     * When stays had the pupil in the school during a part that has no other reason: that time of it and no more, in its
     * order. Source: OPEN-ENT, presences, whose reason "présent dans l'établissement" a stay gives to the whole lesson; a few
     * minutes in the infirmerie are no presence for an hour, though.
     */
    default List<Period> stayed() {
        return motif().isEmpty()
                ? Periods.joined(stays().values().stream()
                        .flatMap(List::stream)
                        .flatMap(period -> period.intersection(period()).stream())
                        .toList())
                : List.of();
    }

    /** Whether a roll call found the pupil there meanwhile. */
    default boolean isContradicted() {
        return seen().values().stream().anyMatch(each -> each.there().isPresent());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a part; number, period, origin and who entered it are required. */
    final class Builder extends ImmutablePart.Builder {}
}
