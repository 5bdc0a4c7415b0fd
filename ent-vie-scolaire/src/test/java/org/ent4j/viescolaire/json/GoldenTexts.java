package org.ent4j.viescolaire.json;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.discipline.IncidentId;
import org.ent4j.viescolaire.discipline.PunitionId;
import org.ent4j.viescolaire.incident.IncidentEvent;
import org.ent4j.viescolaire.incident.IncidentReport;
import org.ent4j.viescolaire.incident.MandatoryGround;
import org.ent4j.viescolaire.incident.Protagonist;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.punition.PunitionDate;
import org.ent4j.viescolaire.punition.PunitionEvent;
import org.ent4j.viescolaire.punition.PunitionRequest;
import org.ent4j.viescolaire.punition.PunitionSlot;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.rollcall.Presence;
import org.ent4j.viescolaire.rollcall.RollCallEntry;
import org.ent4j.viescolaire.rollcall.RollCallEvent;
import org.ent4j.viescolaire.sanction.Authority;
import org.ent4j.viescolaire.sanction.SanctionEvent;
import org.ent4j.viescolaire.sanction.SanctionKind;
import org.ent4j.viescolaire.sanction.SanctionTerms;
import org.ent4j.viescolaire.sanction.Sursis;
import org.junit.jupiter.params.provider.Arguments;

/**
 * What was written once. Lines are added and never changed: databases hold their like. {@code events-1.txt} has every
 * event of the first version; some are here with what they mean.
 */
final class GoldenTexts {

    private static final Instant EIGHT = Instant.parse("2026-11-16T07:05:00.250Z");
    private static final Actor TEACHER = new Actor(new PersonId("t1"), Capacity.ENSEIGNANT);
    private static final Actor HEAD = new Actor(new PersonId("head"), Capacity.DIRECTION);
    private static final PersonId ANNE = new PersonId("anne");
    private static final PersonId BRUNO = new PersonId("bruno");

    private GoldenTexts() {}

    record Line(JournalKind kind, String text) {}

    static List<Line> lines() {
        try (var file = Objects.requireNonNull(GoldenTexts.class.getResourceAsStream("events-1.txt"));
                var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().map(GoldenTexts::line).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Line line(String line) {
        var space = line.indexOf(' ');
        return new Line(JournalKind.valueOf(line.substring(0, space)), line.substring(space + 1));
    }

    static Stream<Arguments> meant() {
        return Stream.of(
                Arguments.of(JournalKind.ROLL_CALL, """
                        {"type":"Opened","at":"2026-11-16T07:05:00.250Z","by":{"person":"t1","capacity":"ENSEIGNANT"},\
                        "prefilled":["anne",{"pupil":"bruno","presence":"PRESENT","arrived":"08:10:00",\
                        "motif":"ma_bus","comment":"Bus","isLocked":true}]}""", opened()),
                Arguments.of(JournalKind.INCIDENT, """
                        {"type":"Declared","at":"2026-11-16T07:05:00.250Z","by":{"person":"t1","capacity":"ENSEIGNANT"},\
                        "id":"i1","report":{"at":"2026-11-16T00:00:00","description":"","grounds":["ACTE_GRAVE"],\
                        "isHourKnown":false,"place":"Cour","protagonists":[{"person":"anne","part":"VICTIME"}],\
                        "seriousness":"Grave","type":"Bagarre"}}""", declared()),
                Arguments.of(JournalKind.PUNITION, """
                        {"type":"Given","at":"2026-11-16T07:05:00.250Z","by":{"person":"t1","capacity":"ENSEIGNANT"},\
                        "request":{"assignedWork":"","facts":"Bavarde","id":"p1","incident":"i1","motif":"ma_bava",\
                        "pupil":"anne","requester":{"person":"t1","capacity":"ENSEIGNANT"},"sharedWith":["bruno"],\
                        "type":"RETENUE"},"day":"2026-11-16"}""", given()),
                Arguments.of(JournalKind.PUNITION, """
                        {"type":"Scheduled","at":"2026-11-16T07:05:00.250Z","by":{"person":"head","capacity":"DIRECTION"},\
                        "slot":{"date":{"type":"Range","when":{"start":"2026-11-18T13:00:00",\
                        "end":"2026-11-18T14:00:00"}},"room":"B12"}}""", scheduled()),
                Arguments.of(JournalKind.SANCTION, """
                        {"type":"Pronounced","at":"2026-11-16T07:05:00.250Z","by":{"person":"head","capacity":"DIRECTION"},\
                        "day":"2026-11-16","authority":"CHEF_D_ETABLISSEMENT","terms":{"days":3,"hours":0,\
                        "isAgreed":false,"isFromServiceAnnexe":false,"isOutsideSchool":false,\
                        "kind":"EXCLUSION_DE_L_ETABLISSEMENT","sursis":{"until":"2027-08-31"}}}""", pronounced()));
    }

    private static RollCallEvent opened() {
        var late = new RollCallEntry(
                BRUNO,
                Presence.PRESENT,
                Optional.of(LocalTime.of(8, 10)),
                Optional.empty(),
                Optional.of("ma_bus"),
                "Bus",
                true);
        return new RollCallEvent.Opened(EIGHT, TEACHER, List.of(RollCallEntry.present(ANNE), late));
    }

    private static IncidentEvent declared() {
        var report = IncidentReport.builder()
                .at(LocalDateTime.parse("2026-11-16T00:00"))
                .isHourKnown(false)
                .type("Bagarre")
                .place("Cour")
                .seriousness("Grave")
                .addProtagonists(new Protagonist(ANNE, Protagonist.Part.VICTIME))
                .addGrounds(MandatoryGround.ACTE_GRAVE)
                .build();
        return new IncidentEvent.Declared(EIGHT, TEACHER, new IncidentId("i1"), report);
    }

    private static PunitionEvent given() {
        var request = PunitionRequest.builder()
                .id(new PunitionId("p1"))
                .pupil(ANNE)
                .type("RETENUE")
                .motif(new MotifCode("ma_bava"))
                .requester(TEACHER)
                .facts("Bavarde")
                .addAllSharedWith(Set.of(BRUNO))
                .incident(new IncidentId("i1"))
                .build();
        return new PunitionEvent.Given(EIGHT, TEACHER, request, LocalDate.of(2026, 11, 16));
    }

    private static PunitionEvent scheduled() {
        var range =
                PunitionDate.range(LocalDateTime.parse("2026-11-18T13:00"), LocalDateTime.parse("2026-11-18T14:00"));
        return new PunitionEvent.Scheduled(EIGHT, HEAD, PunitionSlot.at(range).in("B12"));
    }

    private static SanctionEvent pronounced() {
        var terms = SanctionTerms.of(SanctionKind.EXCLUSION_DE_L_ETABLISSEMENT)
                .withDays(3)
                .withSursis(Sursis.until(LocalDate.of(2027, 8, 31)));
        return new SanctionEvent.Pronounced(
                EIGHT, HEAD, LocalDate.of(2026, 11, 16), Authority.CHEF_D_ETABLISSEMENT, terms);
    }
}
