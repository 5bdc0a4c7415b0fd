package org.ent4j.examples.cli.evaluation;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ent4j.examples.host.file.JsonInput;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.average.Average;
import org.ent4j.viescolaire.bulletin.Assiduite;
import org.ent4j.viescolaire.bulletin.BulletinGuardian;
import org.ent4j.viescolaire.bulletin.BulletinPupil;
import org.ent4j.viescolaire.bulletin.CouncilWords;
import org.ent4j.viescolaire.bulletin.Project;

/**
 * A pupil in a file of bulletins.
 *
 * @param general nothing when the file says nothing of it
 * @param poles averages by label
 */
record PupilEntry(
        BulletinPupil pupil,
        List<LineEntry> lines,
        Optional<Average> general,
        Map<String, Average> poles,
        Optional<Assiduite> assiduite,
        List<Project> projects,
        CouncilWords council,
        List<BulletinGuardian> guardians) {

    private static final int MOST = 10_000;

    static PupilEntry of(JsonInput json, Map<String, TaughtSubject> subjects) {
        json.onlyFields(
                "id",
                "name",
                "birthDate",
                "lines",
                "average",
                "poles",
                "assiduite",
                "projects",
                "council",
                "guardians");
        return new PupilEntry(
                pupil(json),
                lines(json, subjects),
                json.find("average").map(BulletinFile::average),
                LineEntry.averages(list(json, "poles")),
                json.find("assiduite").map(PupilEntry::assiduite),
                list(json, "projects").stream().map(PupilEntry::project).toList(),
                json.find("council").map(PupilEntry::council).orElseGet(CouncilWords::none),
                list(json, "guardians").stream().map(PupilEntry::guardian).toList());
    }

    private static List<JsonInput> list(JsonInput json, String field) {
        return json.find(field).map(JsonInput::elements).orElse(List.of());
    }

    private static BulletinPupil pupil(JsonInput json) {
        return new BulletinPupil(
                json.child("id").parsed(PersonId::new, "e1"),
                json.child("name").parsed(BulletinFile.filled(), "Lefèvre Zoë"),
                json.find("birthDate").map(day -> day.parsed(LocalDate::parse, "2013-02-28")));
    }

    private static List<LineEntry> lines(JsonInput json, Map<String, TaughtSubject> subjects) {
        var lines = new ArrayList<LineEntry>();
        var taken = new HashSet<String>();
        for (var each : json.children("lines")) {
            var line = LineEntry.of(each, subjects);
            if (!taken.add(line.subject().id())) {
                throw each.child("subject").unusable("1 × subject");
            }
            lines.add(line);
        }
        return lines;
    }

    private static Assiduite assiduite(JsonInput json) {
        json.onlyFields("justified", "unjustified", "lostMinutes", "latenesses", "appreciation");
        return new Assiduite(
                json.child("justified").number(0, MOST),
                json.child("unjustified").number(0, MOST),
                json.find("lostMinutes").map(time -> Duration.ofMinutes(time.number(0, MOST * 60))),
                json.child("latenesses").number(0, MOST),
                text(json, "appreciation"));
    }

    private static Project project(JsonInput json) {
        json.onlyFields("kind", "title", "text");
        return new Project(
                json.child("kind").parsed(Project.Kind::valueOf, "EPI\", \"AP\", \"PARCOURS"),
                json.child("title").parsed(BulletinFile.filled(), "L'eau"),
                text(json, "text"));
    }

    private static CouncilWords council(JsonInput json) {
        json.onlyFields("synthesis", "avis", "orientation");
        return new CouncilWords(
                text(json, "synthesis"),
                json.find("avis").map(BulletinFile::texts).orElse(List.of()),
                text(json, "orientation"));
    }

    private static BulletinGuardian guardian(JsonInput json) {
        json.onlyFields("name", "address");
        return new BulletinGuardian(
                json.child("name").parsed(BulletinFile.filled(), "Mme Anne Lefèvre"),
                json.find("address").map(BulletinFile::texts).orElse(List.of()));
    }

    /** What may be left out. */
    private static String text(JsonInput json, String field) {
        return json.find(field)
                .map(text -> text.parsed(Function.identity(), "…"))
                .orElse("");
    }

    String id() {
        return pupil.id().value();
    }

    Optional<Average> pole(String label) {
        return Optional.ofNullable(poles.get(label));
    }

    /** Of a subject, or of its sous-matière; nothing for who does not take it. */
    Optional<Average> average(String subject, Optional<String> part) {
        return lines.stream()
                .filter(line -> line.subject().id().equals(subject))
                .findFirst()
                .flatMap(line -> part.isEmpty()
                        ? Optional.of(line.average())
                        : part.flatMap(label -> Optional.ofNullable(line.parts().get(label))));
    }
}
