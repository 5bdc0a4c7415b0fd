package org.ent4j.access.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.ent4j.access.population.AccountState;
import org.ent4j.access.population.Affiliation;
import org.ent4j.access.population.User;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;

/** The file of users, an array; its JSON Schema is {@code docs/schema/access-users.schema.json}. */
public final class UsersJson {

    private UsersJson() {}

    /** Reads all users. One with a defect, or with the id of an earlier one, is left out and reported. */
    public static Imported<User> read(FeedSource file) {
        var issues = new ArrayList<Issue>();
        try (var users = stream(file, issues::add)) {
            return new Imported<>(users.toList(), issues);
        }
    }

    /**
     * Reads users as they are asked for, however many there are; only their ids are held.
     *
     * @param issues told of each defect when it is met; after a fatal one nothing more comes, and what came is not to be
     *     used
     * @return to be closed by the caller
     */
    public static Stream<User> stream(FeedSource file, Consumer<? super Issue> issues) {
        var reader = new UsersReader(file, issues);
        return StreamSupport.stream(reader, false).onClose(reader::close);
    }

    /** The file that reads as these users, in UTF-8, one to a line; the stream to write to stays open. */
    public static void write(Stream<User> users, OutputStream to) throws IOException {
        try (var json = JsonText.FACTORY.createGenerator(new OutputStreamWriter(to, StandardCharsets.UTF_8))) {
            json.setPrettyPrinter(new ElementLines(1));
            json.writeStartArray();
            for (Iterator<User> each = users.iterator(); each.hasNext(); ) {
                user(each.next(), json);
            }
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }

    private static void user(User user, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", user.id().value());
        if (!user.state().equals(AccountState.OPERATIONNEL)) {
            json.writeStringField("state", user.state().code());
        }
        Strings.some(json, "groups", user.groups());
        json.writeArrayFieldStart("affiliations");
        for (var affiliation : user.affiliations()) {
            affiliation(affiliation, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void affiliation(Affiliation affiliation, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("structure", affiliation.structure().value());
        json.writeStringField("profil", affiliation.profil().name());
        for (var criterion : UserParts.VALUES) {
            Strings.some(json, Criteria.member(criterion), affiliation.values(criterion));
        }
        json.writeEndObject();
    }
}
