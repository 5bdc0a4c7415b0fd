package org.ent4j.examples.cli.evaluation;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.examples.host.file.JsonInput;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.conseil.AvisCode;
import org.ent4j.viescolaire.conseil.ConseilCommand;
import org.ent4j.viescolaire.conseil.ConseilCommand.ChangeLocks;
import org.ent4j.viescolaire.conseil.ConseilCommand.Close;
import org.ent4j.viescolaire.conseil.ConseilCommand.Hold;
import org.ent4j.viescolaire.conseil.ConseilCommand.Prepare;
import org.ent4j.viescolaire.conseil.ConseilCommand.Relock;
import org.ent4j.viescolaire.conseil.ConseilCommand.Reopen;
import org.ent4j.viescolaire.conseil.ConseilCommand.Reschedule;
import org.ent4j.viescolaire.conseil.ConseilCommand.SetAvis;
import org.ent4j.viescolaire.conseil.ConseilCommand.SetOrientations;
import org.ent4j.viescolaire.conseil.ConseilCommand.Unlock;
import org.ent4j.viescolaire.conseil.ConseilCommand.WriteSynthesis;
import org.ent4j.viescolaire.conseil.ConseilCommand.WriteVieScolaire;
import org.ent4j.viescolaire.conseil.Member;
import org.ent4j.viescolaire.conseil.OrientationCode;
import org.ent4j.viescolaire.markbook.EntryRole;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;

/**
 * Reads what is done to a conseil: {@code {"do": "PREPARE", "at": "2026-12-01T17:00", "by": "p1", "as": "ENSEIGNANT"}}.
 *
 * @param zone in which the moments of the file are
 * @param members who are there when a command does not say who is
 */
record CouncilCommands(ZoneId zone, List<Member> members) {

    /** By whom what stands with a pupil was written; the school's direction is never locked out. */
    static final Actor SELF = new Actor(new PersonId("ent"), Capacity.DIRECTION);

    private static final List<String> COMMON = List.of("do", "at", "by", "as");

    /** What is done, and what a command says of it besides. */
    private enum Kind {
        RESCHEDULE("day"),
        CHANGE_LOCKS("locks"),
        UNLOCK("role", "until"),
        RELOCK("role"),
        PREPARE,
        HOLD("members"),
        CLOSE,
        REOPEN("why"),
        WRITE_SYNTHESIS("pupil", "text"),
        WRITE_VIE_SCOLAIRE("pupil", "text"),
        SET_AVIS("pupil", "avis"),
        SET_ORIENTATIONS("pupil", "orientations");

        private final List<String> fields;

        Kind(String... fields) {
            this.fields = List.of(fields);
        }

        private JsonInput check(JsonInput json) {
            return json.onlyFields(
                    Stream.of(COMMON, fields).flatMap(List::stream).toArray(String[]::new));
        }
    }

    private static final String KINDS = Stream.of(Kind.values()).map(Enum::name).collect(Collectors.joining("\", \""));

    CouncilStep read(JsonInput json) {
        var kind = json.child("do").parsed(Kind::valueOf, KINDS);
        kind.check(json);
        var at = json.child("at").moment("2026-12-01T17:00").atZone(zone).toInstant();
        var by = new Actor(
                json.child("by").parsed(PersonId::new, "p1"),
                json.child("as").parsed(Capacity::valueOf, "ENSEIGNANT\", \"VIE_SCOLAIRE\", \"DIRECTION"));
        return new CouncilStep(json.path(), kind.name(), false, command(kind, at, by, json));
    }

    private ConseilCommand command(Kind kind, Instant at, Actor by, JsonInput json) {
        return switch (kind) {
            case RESCHEDULE -> new Reschedule(at, by, json.child("day").day("2026-12-03"));
            case CHANGE_LOCKS -> new ChangeLocks(at, by, CouncilFile.locks(json.child("locks")));
            case UNLOCK -> new Unlock(at, by, role(json), json.child("until").day("2026-12-03"));
            case RELOCK -> new Relock(at, by, role(json));
            case PREPARE -> new Prepare(at, by);
            case HOLD -> new Hold(at, by, there(json));
            case CLOSE -> new Close(at, by);
            case REOPEN -> new Reopen(at, by, text(json.child("why")));
            case WRITE_SYNTHESIS -> new WriteSynthesis(at, by, pupil(json), text(json.child("text")));
            case WRITE_VIE_SCOLAIRE -> new WriteVieScolaire(at, by, pupil(json), text(json.child("text")));
            case SET_AVIS -> new SetAvis(at, by, pupil(json), avis(json.child("avis")));
            case SET_ORIENTATIONS -> new SetOrientations(at, by, pupil(json), orientations(json.child("orientations")));
        };
    }

    /** Those of the file, or those of them that the command names. */
    private List<Member> there(JsonInput json) {
        var named = json.find("members");
        if (named.isEmpty()) {
            return members;
        }
        return named.get().elements().stream()
                .flatMap(each -> member(each).stream())
                .toList();
    }

    private Collection<Member> member(JsonInput json) {
        var id = json.parsed(PersonId::new, "p1");
        var found = members.stream().filter(each -> each.person().equals(id)).toList();
        if (found.isEmpty()) {
            throw json.unusable(
                    members.stream().map(each -> each.person().value()).collect(Collectors.joining(", ")));
        }
        return found;
    }

    private static EntryRole role(JsonInput json) {
        return json.child("role").parsed(EntryRole::valueOf, "ENSEIGNANT\", \"PROFESSEUR_PRINCIPAL\", \"VIE_SCOLAIRE");
    }

    private static PersonId pupil(JsonInput json) {
        return json.child("pupil").parsed(PersonId::new, "e1");
    }

    private static String text(JsonInput json) {
        return json.parsed(Function.identity(), "…");
    }

    /** {@code null} takes it back. */
    private static Optional<AvisCode> avis(JsonInput json) {
        return json.isNothing() ? Optional.empty() : Optional.of(json.parsed(AvisCode::new, "FELICITATIONS"));
    }

    private static Set<OrientationCode> orientations(JsonInput json) {
        return json.elements().stream()
                .map(each -> each.parsed(OrientationCode::new, "2GT"))
                .collect(Collectors.toSet());
    }

    /** What stands with a pupil in the file: it keeps the rules as a command does. */
    List<CouncilStep> given(CouncilPupil pupil, LocalDateTime when) {
        var at = when.atZone(zone).toInstant();
        var steps = new ArrayList<CouncilStep>();
        given(
                        pupil,
                        "vieScolaire",
                        Kind.WRITE_VIE_SCOLAIRE,
                        (id, json) -> new WriteVieScolaire(at, SELF, id, text(json)))
                .ifPresent(steps::add);
        given(pupil, "synthesis", Kind.WRITE_SYNTHESIS, (id, json) -> new WriteSynthesis(at, SELF, id, text(json)))
                .ifPresent(steps::add);
        given(pupil, "avis", Kind.SET_AVIS, (id, json) -> new SetAvis(at, SELF, id, avis(json)))
                .ifPresent(steps::add);
        given(
                        pupil,
                        "orientations",
                        Kind.SET_ORIENTATIONS,
                        (id, json) -> new SetOrientations(at, SELF, id, orientations(json)))
                .ifPresent(steps::add);
        return steps;
    }

    private static Optional<CouncilStep> given(
            CouncilPupil pupil, String field, Kind kind, BiFunction<PersonId, JsonInput, ConseilCommand> command) {
        return pupil.json()
                .find(field)
                .map(json -> new CouncilStep(json.path(), kind.name(), true, command.apply(pupil.id(), json)));
    }
}
