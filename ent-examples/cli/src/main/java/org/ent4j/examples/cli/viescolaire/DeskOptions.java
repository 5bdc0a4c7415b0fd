package org.ent4j.examples.cli.viescolaire;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ent4j.access.AccessEngine;
import org.ent4j.directory.Directory;
import org.ent4j.directory.structure.Structure;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.timetable.SchoolOption;
import org.ent4j.examples.host.AccessRights;
import org.ent4j.examples.host.Capacities;
import org.ent4j.examples.host.FolderData;
import org.ent4j.examples.host.PublishedLessons;
import org.ent4j.examples.host.SchoolUsers;
import org.ent4j.examples.host.UsualRules;
import org.ent4j.examples.host.VieScolaireContext;
import org.ent4j.examples.host.settings.SettingsFile;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.viescolaire.SchoolSetup;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which school a command is about, who gives it, and when. */
final class DeskOptions {

    @Mixin
    private final SchoolOption school = new SchoolOption();

    @Option(names = "--setup", paramLabel = "JSON", descriptionKey = "desk.setup")
    private @Nullable Path setup;

    @Option(
            names = "--at",
            paramLabel = "2026-09-14T08:35",
            converter = MomentConverter.class,
            descriptionKey = "desk.at")
    private @Nullable Moment at;

    @Option(names = "--by", paramLabel = "${bundle:label.person}", descriptionKey = "desk.by")
    private @Nullable String by;

    @Option(
            names = "--as",
            paramLabel = "${bundle:label.capacity}",
            converter = Chosen.OfCapacity.class,
            descriptionKey = "desk.as")
    private @Nullable Capacity as;

    FolderData open() {
        return school.open();
    }

    Desk desk(FolderData opened, Output output) {
        var key = school.key(opened);
        var lessons = new PublishedLessons(opened, school.published(opened), () -> school.timetable(opened));
        var settings = SettingsFile.read(Optional.ofNullable(setup), opened.folder());
        var policies = settings.of(lessons.school(), key.uai(), key.year());
        var people = new People(opened.directory(), lessons.school());
        var name = opened.directory()
                .structure(key.uai())
                .map(Structure::name)
                .orElse(key.uai().value());
        var actor = actor(people);
        var at = moment(policies);
        var day = LocalDate.ofInstant(at, policies.rollCalls().zone());
        var rights = rights(opened.directory(), lessons.school(), actor, day);
        var context = VieScolaireContext.of(opened, policies, lessons, rights);
        return new Desk(context, name, people, actor, at, output);
    }

    /** Whoever uses the system is let in as he says: he holds the data. Who is named is what the directory says. */
    private AccessRights rights(Directory directory, StructureId structure, Actor actor, LocalDate day) {
        var users = new SchoolUsers(directory, structure);
        var known = by == null ? users.letIn(actor) : users.of(actor);
        return new AccessRights(AccessEngine.of(UsualRules.of(structure), known, day), directory::person, structure);
    }

    private Instant moment(SchoolSetup policies) {
        return Optional.ofNullable(at)
                .map(moment -> moment.in(policies.rollCalls().zone()))
                .orElseGet(() -> Clock.systemUTC().instant());
    }

    /** Whoever uses the system works in the office of vie scolaire, unless somebody is named. */
    private Actor actor(People people) {
        if (by == null) {
            var user = System.getProperty("user.name", "").strip();
            return new Actor(
                    new PersonId(user.isEmpty() ? "ent" : user),
                    Optional.ofNullable(as).orElse(Capacity.VIE_SCOLAIRE));
        }
        var person = people.anybody(by);
        return new Actor(person.id(), Optional.ofNullable(as).orElseGet(() -> Capacities.of(person.profil())));
    }
}
