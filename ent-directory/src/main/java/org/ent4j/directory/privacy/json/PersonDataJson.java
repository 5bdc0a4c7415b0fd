package org.ent4j.directory.privacy.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.ent4j.directory.account.AccountEvent;
import org.ent4j.directory.membership.MembershipPeriod;
import org.ent4j.directory.mission.MissionLetter;
import org.ent4j.directory.mission.MissionStep;
import org.ent4j.directory.privacy.CorrespondentPlace;
import org.ent4j.directory.privacy.GroupPlace;
import org.ent4j.directory.privacy.PersonData;
import org.ent4j.directory.privacy.TraceEntry;

/**
 * Everything that is kept of a person, version {@value #FORMAT} of the format; its JSON Schema is {@code
 * docs/schema/directory-privacy-export.schema.json}. Other people are their ids. Whoever acted or looked is not told by id, only that it was a
 * person, an import or a delay: what a person may know of that is for the host to say (hypothesis, after CJEU C-579/21 of
 * 22 June 2023, named from memory; to be confirmed with the delegate for data protection).
 */
public final class PersonDataJson {

    public static final String FORMAT = "ent-person-data/1";

    private final Members members;

    private PersonDataJson(JsonGenerator json) {
        this.members = new Members(json);
    }

    /** Writes the file; the writer stays open. */
    public static void write(PersonData data, Writer out) throws IOException {
        try (var json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            new PersonDataJson(json).write(data);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    public static String text(PersonData data) {
        var text = new StringWriter();
        try {
            write(data, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private void write(PersonData data) throws IOException {
        members.text("format", FORMAT);
        members.text("id", data.id());
        members.object("person", data.person(), new PersonMembers(members)::person);
        members.objects(
                "pupils",
                data.pupils().entrySet(),
                pupil -> new PersonMembers(members).link(pupil.getKey(), pupil.getValue()));
        members.objects("memberships", data.memberships(), this::membership);
        members.object("account", data.account(), new AccountMembers(members)::account);
        members.texts("logins", data.logins());
        members.objects("events", data.events(), this::event);
        members.objects("groups", data.groups(), this::place);
        members.objects("groupsOwned", data.groupsOwned(), this::owned);
        members.objects("missions", data.missions(), this::mission);
        members.objects("correspondent", data.correspondent(), this::role);
        members.objects("trace", data.trace(), this::entry);
        members.map("counts", data.holdings().counts());
    }

    private void membership(MembershipPeriod period) throws IOException {
        var membership = period.membership();
        members.text("structure", membership.structure());
        members.text("source", membership.source());
        members.text("kind", membership.key().kind());
        members.text("code", membership.key().code());
        members.text("subject", membership.key().subject());
        members.days(period.days());
    }

    private void event(AccountEvent event) throws IOException {
        members.text("kind", event.kind());
        members.text("from", event.from());
        members.text("to", event.to());
        members.text("when", event.when());
        members.text("by", event.who().kind());
        members.text("why", event.why());
    }

    private void place(GroupPlace place) throws IOException {
        members.text("id", place.group());
        members.text("name", place.name());
        members.text("structure", place.structure());
        members.days(place.days());
    }

    private void owned(GroupPlace.Owned group) throws IOException {
        members.text("id", group.group());
        members.text("name", group.name());
        members.text("structure", group.structure());
        members.text("closedOn", group.closedOn());
    }

    private void mission(MissionLetter letter) throws IOException {
        members.text("id", letter.id());
        members.text("school", letter.school());
        members.text("year", letter.year());
        members.text("draftedOn", letter.draftedOn());
        members.text("state", letter.state());
        members.objects("steps", letter.steps(), this::step);
    }

    private void step(MissionStep step) throws IOException {
        members.text("command", step.command());
        members.text("role", step.role());
        members.text("day", step.day());
    }

    private void role(CorrespondentPlace place) throws IOException {
        members.text("school", place.school());
        members.text("role", place.role());
        members.days(place.days());
    }

    private void entry(TraceEntry entry) throws IOException {
        members.text("when", entry.when());
        members.text("action", entry.action());
        members.text("why", entry.why());
    }
}
