package org.ent4j.examples.portal.demo;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ent4j.directory.NewPerson;
import org.ent4j.directory.feed.sts.StsFeed;
import org.ent4j.directory.importing.DirectoryFeed;
import org.ent4j.directory.importing.ImportPolicy;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.structure.Structure;
import org.ent4j.examples.host.SchoolTimetable;
import org.ent4j.examples.host.SchoolYearKey;
import org.ent4j.examples.host.file.AafFiles;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.examples.portal.school.OpenSchools;
import org.ent4j.examples.sample.school.Academie;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.person.Profil;
import org.ent4j.model.text.Label;
import org.ent4j.timetable.source.ItemKind;

/** Two schools with their people, the timetable of the first, and the académie with two agents and one of the vendor. */
final class SchoolsStep implements DemoStep {

    static final StructureId ACADEMIE = new StructureId("9999999Z");
    private static final String SOURCE = "demo";
    private static final double LIKELY = 0.9;
    private static final Instant PUBLISHED = Instant.parse("2026-08-31T14:00:00Z");

    private final PortalData data;
    private final DemoSchools files;
    private final OpenSchools schools;

    @Inject
    SchoolsStep(PortalData data, DemoSchools files, OpenSchools schools) {
        this.data = data;
        this.files = files;
        this.schools = schools;
    }

    @Override
    public String name() {
        return "schools";
    }

    @Override
    public Label what() {
        return Label.of("Import de l'annuaire et de l'emploi du temps", "Import of the directory and the timetable");
    }

    @Override
    public void run() {
        var first = Academie.uai(0);
        read(AafFiles.feed(List.of(files.aaf())));
        read(new StsFeed(files.sts(first)));
        publish(first);
        academie();
        administrator();
        List.of(DemoSchools.first(), DemoSchools.second(), ACADEMIE).forEach(schools::changed);
    }

    private void read(DirectoryFeed feed) {
        var firstDay = LocalDate.of(DemoSchools.YEAR.start(), 9, 1);
        data.directory()
                .plan(feed, ImportPolicy.usual(firstDay))
                .flatMap(plan -> data.directory().apply(plan))
                .getOrElseThrow(refused -> new IllegalStateException(refused.toString()));
    }

    private void publish(Uai school) {
        var timetable = files.timetable(school);
        data.deposits().put(new SchoolYearKey(school, DemoSchools.YEAR), timetable);
        var read = new SchoolTimetable(data, timetable.read(SchoolTimetable.labelDecisions(data)));
        reconcile(read);
        read.publish(false, PUBLISHED);
    }

    /** Classes that the file spells otherwise are those of the directory: else nobody would be in their lessons. */
    private static void reconcile(SchoolTimetable read) {
        var plan = read.plan(false);
        var classes = plan.suggested(LIKELY).stream()
                .filter(each -> each.item().kind().equals(ItemKind.CLASS.name()))
                .toList();
        read.timetables().decide(read.structure(), plan.timetable().source(), classes);
    }

    private void academie() {
        var structure = Structure.builder()
                .id(ACADEMIE)
                .uai(new Uai(ACADEMIE.value()))
                .name("Rectorat — DANE")
                .type("RECTORAT")
                .addKeys(new SourceKey(SOURCE, "", "academie"))
                .build();
        data.directory()
                .register(structure, SOURCE)
                .getOrElseThrow(refused -> new IllegalStateException(refused.toString()));
        data.directory()
                .register(List.of(
                        somebody("dane", PersonName.of("LEFEBVRE", "Claire"), Profil.ACADEMIE, ACADEMIE),
                        somebody("dsi", PersonName.of("MOREAU", "Karim"), Profil.ACADEMIE, ACADEMIE),
                        somebody("editeur", PersonName.of("SUPPORT", "Alix"), Profil.INVITE, ACADEMIE)))
                .getOrElseThrow(refused -> new IllegalStateException(refused.toString()));
    }

    /** The second of the second school, of whom its files know nothing: each may reset the other's password. */
    private void administrator() {
        var name = PersonName.of("WEBER", "Odile");
        data.directory()
                .register(List.of(somebody("administratrice", name, Profil.NON_ENSEIGNANT, DemoSchools.second())))
                .getOrElseThrow(refused -> new IllegalStateException(refused.toString()));
    }

    private static NewPerson somebody(String key, PersonName name, Profil profil, StructureId structure) {
        return NewPerson.builder()
                .key(new SourceKey(SOURCE, "", key))
                .name(name)
                .profil(profil)
                .structure(structure)
                .build();
    }
}
