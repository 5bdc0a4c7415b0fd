package org.ent4j.examples.cli.ticket;

import java.util.List;
import java.util.Optional;
import org.ent4j.examples.cli.output.Choices;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.text.Label;
import org.ent4j.ticketing.intake.Channel;
import org.ent4j.ticketing.request.CategoryId;
import org.ent4j.ticketing.time.Impact;
import org.ent4j.ticketing.time.Urgency;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** The form of a request as options. */
final class RequestOptions {

    @Option(names = "--school", paramLabel = "${bundle:label.school}", descriptionKey = "ticket.school")
    private @Nullable String school;

    @Option(names = "--site", paramLabel = "${bundle:label.name}", descriptionKey = "ticket.site")
    private @Nullable String site;

    @Option(names = "--category", paramLabel = "ID", descriptionKey = "ticket.category")
    private @Nullable String category;

    @Option(names = "--product", paramLabel = "ID", descriptionKey = "ticket.product")
    private @Nullable String product;

    @Option(names = "--description", paramLabel = "${bundle:label.text}", descriptionKey = "ticket.description")
    private @Nullable String description;

    @Option(names = "--other", paramLabel = "${bundle:label.text}", descriptionKey = "ticket.other")
    private @Nullable String other;

    @Option(names = "--on-behalf-of", paramLabel = "${bundle:label.text}", descriptionKey = "ticket.on-behalf-of")
    private @Nullable String onBehalfOf;

    @Option(names = "--telephone", paramLabel = "${bundle:label.text}", descriptionKey = "ticket.telephone")
    private @Nullable String telephone;

    @Option(names = "--availability", paramLabel = "${bundle:label.text}", descriptionKey = "ticket.availability")
    private @Nullable String availability;

    @Option(names = "--attach", paramLabel = "${bundle:label.file}", arity = "1..*", descriptionKey = "ticket.attach")
    private List<String> attachments = List.of();

    @Option(
            names = "--channel",
            paramLabel = "portal|mail|telephone",
            converter = OfChannel.class,
            descriptionKey = "ticket.channel")
    private @Nullable Channel channel;

    @Option(names = "--impact", paramLabel = "IMPACT", converter = OfImpact.class, descriptionKey = "ticket.impact")
    private @Nullable Impact impact;

    @Option(
            names = "--urgency",
            paramLabel = "${bundle:label.urgency}",
            converter = OfUrgency.class,
            descriptionKey = "ticket.urgency")
    private @Nullable Urgency urgency;

    @Option(names = "--follow-up-of", paramLabel = "TICKET", descriptionKey = "ticket.follow-up-of")
    private @Nullable String followUpOf;

    /** By its name or its label. */
    static final class OfChannel implements ITypeConverter<Channel> {
        @Override
        public Channel convert(String text) {
            return Choices.choose(text, Channel.values(), Channel::label);
        }
    }

    /** By its name or its label. */
    static final class OfImpact implements ITypeConverter<Impact> {
        @Override
        public Impact convert(String text) {
            return Choices.choose(text, Impact.values(), Impact::label);
        }
    }

    /** By its name or its label. */
    static final class OfUrgency implements ITypeConverter<Urgency> {
        @Override
        public Urgency convert(String text) {
            return Choices.choose(text, Urgency.values(), Urgency::label);
        }
    }

    /** @throws Unusable when school, category or description is missing */
    RequestFile request() {
        if (school == null || category == null || description == null) {
            throw usage(
                    "donnez --school, --category et --description, ou --request",
                    "give --school, --category and --description, or --request");
        }
        return new RequestFile(
                RequestFile.FORMAT,
                Optional.empty(),
                parsed(school),
                Optional.ofNullable(site),
                category(category),
                Optional.ofNullable(product),
                description,
                Optional.ofNullable(other),
                Optional.ofNullable(onBehalfOf),
                Optional.ofNullable(telephone),
                Optional.ofNullable(availability),
                attachments,
                Optional.ofNullable(channel),
                Optional.ofNullable(impact),
                Optional.ofNullable(urgency),
                Optional.ofNullable(followUpOf).map(TicketDesk::id));
    }

    /** A file, with what goes with any: its channel, the ticket that it follows, more files. */
    RequestFile over(RequestFile file) {
        if (school != null || category != null || description != null || product != null) {
            throw usage("avec --request, la demande est dans le fichier", "with --request, the request is in the file");
        }
        var all = attachments.isEmpty() ? file.attachments() : attachments;
        return new RequestFile(
                file.format(),
                file.requester(),
                file.school(),
                file.site(),
                file.category(),
                file.product(),
                file.description(),
                file.other(),
                file.onBehalfOf(),
                file.telephone(),
                file.availability(),
                all,
                Optional.ofNullable(channel).or(file::channel),
                Optional.ofNullable(impact).or(file::impact),
                Optional.ofNullable(urgency).or(file::urgency),
                Optional.ofNullable(followUpOf).map(TicketDesk::id).or(file::followUpOf));
    }

    static StructureId parsed(String text) {
        try {
            return new StructureId(text.strip());
        } catch (IllegalArgumentException blank) {
            throw usage("--school est vide", "--school is empty");
        }
    }

    static CategoryId category(String text) {
        try {
            return new CategoryId(text.strip());
        } catch (IllegalArgumentException none) {
            throw usage(
                    "« %s » n'est pas une catégorie ; attendu : ENT/AUTHENTIFICATION".formatted(text),
                    "'%s' is no category; expected: ENT/AUTHENTIFICATION".formatted(text));
        }
    }

    static Unusable usage(String fr, String en) {
        return new Unusable("usage", Label.of(fr, en));
    }
}
