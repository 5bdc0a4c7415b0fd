package org.ent4j.examples.cli.ticket;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.ent4j.examples.cli.output.Choices;
import org.ent4j.examples.cli.output.DataOption;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.viescolaire.Moment;
import org.ent4j.examples.cli.viescolaire.MomentConverter;
import org.ent4j.examples.host.FolderData;
import org.ent4j.examples.host.PlatformSetups;
import org.ent4j.examples.host.TicketContext;
import org.ent4j.model.id.PersonId;
import org.ent4j.ticketing.routing.UsualRouting;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.Role;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where tickets are kept, who acts, as what, and when. */
final class TicketOptions {

    @Mixin
    private final DataOption data = new DataOption();

    @Option(
            names = "--at",
            paramLabel = "2026-11-16T08:05",
            converter = MomentConverter.class,
            descriptionKey = "ticket.at")
    private @Nullable Moment at;

    @Option(names = "--by", paramLabel = "${bundle:label.person}", descriptionKey = "ticket.by")
    private @Nullable String by;

    /** Nobody acts as what happens by itself. */
    private static final Role[] PEOPLE = {Role.USER, Role.CORRESPONDENT, Role.AGENT, Role.VENDOR};

    /** Somebody's role, by its name or its label. */
    static final class OfRole implements ITypeConverter<Role> {
        @Override
        public Role convert(String text) {
            return switch (text) {
                case "correspondent" -> Role.CORRESPONDENT;
                case "vendor" -> Role.VENDOR;
                default -> Choices.choose(text, PEOPLE, Role::label);
            };
        }
    }

    FolderData open() {
        return data.open();
    }

    FolderData openExisting() {
        return data.openExisting();
    }

    CorrespondentsFile correspondents() {
        return CorrespondentsFile.kept(data.folder());
    }

    TicketDesk desk(FolderData opened, CorrespondentsFile correspondents, Output output) {
        return new TicketDesk(
                TicketContext.of(opened, UsualRouting.table(), correspondents), correspondents, at(), output);
    }

    Instant at() {
        return Optional.ofNullable(at)
                .map(moment -> moment.in(PlatformSetups.ZONE))
                .orElseGet(() -> Clock.systemUTC().instant());
    }

    /** Whoever uses the system, unless somebody is named. */
    PersonId by() {
        return named().orElseGet(() -> {
            var user = System.getProperty("user.name", "").strip();
            return new PersonId(user.isEmpty() ? "ent" : user);
        });
    }

    Optional<PersonId> named() {
        return Optional.ofNullable(by)
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .map(PersonId::new);
    }

    Actor actor(Role role) {
        return Actor.of(by(), role);
    }
}
