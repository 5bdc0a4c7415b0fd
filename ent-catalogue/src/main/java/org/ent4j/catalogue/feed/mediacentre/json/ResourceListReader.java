package org.ent4j.catalogue.feed.mediacentre.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.CharConversionException;
import java.io.FileNotFoundException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.catalogue.mediacentre.Resource;
import org.ent4j.catalogue.mediacentre.ResourceChecks;
import org.ent4j.catalogue.mediacentre.ResourceDefect;
import org.ent4j.catalogue.mediacentre.ResourceList;
import org.ent4j.catalogue.mediacentre.ResourceSchool;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedRefusal;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/**
 * Reads {@code {"listeRessources":{"ressource":[…]}}}, a row at a time. It demands an id and a title of a row, and
 * nothing else; members that it does not know are kept. One object in the place of a list of one is a list of one. An
 * answer that is an error, cut short or of something else is refused as a whole.
 *
 * <p>Source: the web service of the GAR as OPEN-ENT-NG/gar-connector and GIP-RECIA/MediaCentre-WS call it; its
 * reference was not at hand.
 */
public final class ResourceListReader {

    static final String LIST = "listeRessources";
    static final String ROW = "ressource";

    private static final Label EXPECTED =
            Label.of("une liste de ressources du médiacentre (JSON)", "a list of resources of the médiacentre (JSON)");

    private final SourceLocation file;
    private final Optional<ResourceSchool> asked;
    private final List<Issue> issues = new ArrayList<>();
    private final List<Resource> rows = new ArrayList<>();
    private final Map<String, String> others = new HashMap<>();
    private final Map<String, String> outer = new HashMap<>();
    private final ResourceChecks checks = new ResourceChecks();
    private boolean isThere;
    private int position;

    private ResourceListReader(SourceLocation file, Optional<ResourceSchool> asked) {
        this.file = file;
        this.asked = asked;
    }

    /** One list, unless it is refused. */
    public static Imported<ResourceList> read(FeedSource source) {
        return read(source, Optional.empty(), FeedLimits.OF_SCHOOL);
    }

    /**
     * The same, of an answer for one school: it is set on each row that names none, and an address that names another
     * is told.
     *
     * @param asked the school that was asked for
     */
    public static Imported<ResourceList> read(FeedSource source, ResourceSchool asked) {
        return read(source, Optional.of(asked), FeedLimits.OF_SCHOOL);
    }

    static Imported<ResourceList> read(FeedSource source, Optional<ResourceSchool> asked, FeedLimits limits) {
        var where = SourceLocation.of(source.name());
        try (var in = new Bounded(source.open(), limits.bytes());
                var json = ExactJson.MAPPER.getFactory().createParser((InputStream) in)) {
            return new ResourceListReader(where, asked).list(json);
        } catch (NoSuchFileException | FileNotFoundException missing) {
            return Imported.refused(Issue.fatal(where, new FeedRefusal.Missing()));
        } catch (Bounded.Exceeded exceeded) {
            return Imported.refused(Issue.fatal(where, new ResourceDefect.TooBig(limits.bytes())));
        } catch (JsonProcessingException | CharConversionException broken) {
            return Imported.refused(Issue.fatal(where, new ResourceDefect.BrokenList(place(broken))));
        } catch (IOException unreadable) {
            return Imported.refused(Issue.fatal(
                    where, new FeedRefusal.Unreadable(unreadable.getClass().getSimpleName())));
        }
    }

    private static Label place(IOException broken) {
        var at = broken instanceof JsonProcessingException json ? json.getLocation() : null;
        return at == null
                ? Label.of("caractères illisibles", "characters that cannot be read")
                : Label.of(
                        "ligne %d, colonne %d".formatted(at.getLineNr(), at.getColumnNr()),
                        "line %d, column %d".formatted(at.getLineNr(), at.getColumnNr()));
    }

    private Imported<ResourceList> list(JsonParser json) throws IOException {
        var first = json.nextToken();
        if (first == null) {
            return refused(new FeedRefusal.Empty(EXPECTED));
        }
        if (first != JsonToken.START_OBJECT) {
            return refused(new ResourceDefect.NoList(LIST));
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var name = json.currentName();
            json.nextToken();
            if (name.equals(LIST)) {
                inner(json);
            } else {
                outer.put(name, tree(json).toString());
            }
        }
        if (json.nextToken() != null) {
            return refused(new ResourceDefect.BrokenList(
                    Label.of("il y a autre chose après la fin", "there is more behind its end")));
        }
        return isThere ? Imported.of(new ResourceList(rows, others, outer), issues) : refused(otherwise());
    }

    private Imported<ResourceList> refused(Reason why) {
        return Imported.refused(Issue.fatal(file, why));
    }

    /** What an answer without a list is. */
    private Reason otherwise() throws JsonProcessingException {
        var error = Optional.ofNullable(outer.get("Erreur")).or(() -> Optional.ofNullable(outer.get("erreur")));
        if (error.isEmpty()) {
            return new ResourceDefect.NoList(LIST);
        }
        var body = ExactJson.MAPPER.readTree(error.get());
        return new ResourceDefect.ServiceError(
                body.path("Code").asText(),
                body.path("Message").asText(),
                body.path("Resource").asText());
    }

    private void inner(JsonParser json) throws IOException {
        isThere = true;
        if (json.currentToken() != JsonToken.START_OBJECT) {
            var line = json.currentTokenLocation().getLineNr();
            if (!isNothing(tree(json))) {
                issues.add(Issue.error(at(line), new ResourceDefect.WrongShape(LIST)));
            }
            return;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var name = json.currentName();
            json.nextToken();
            if (name.equals(ROW)) {
                rows(json);
            } else {
                others.put(name, tree(json).toString());
            }
        }
    }

    private void rows(JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            var line = json.currentTokenLocation().getLineNr();
            var one = tree(json);
            if (!isNothing(one)) {
                row(one, line);
            }
            return;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            var line = json.currentTokenLocation().getLineNr();
            row(tree(json), line);
        }
    }

    private static boolean isNothing(JsonNode json) {
        return json.isNull() || json.isTextual() && json.textValue().isBlank();
    }

    private static JsonNode tree(JsonParser json) throws IOException {
        return ExactJson.MAPPER.readTree(json);
    }

    private SourceLocation at(int line) {
        return SourceLocation.of(file.file(), line);
    }

    private void row(JsonNode json, int line) {
        position++;
        if (!json.isObject()) {
            issues.add(Issue.error(at(line).element("" + position), new ResourceDefect.NoObject(position)));
            return;
        }
        var where = at(line).element(json.path("idRessource").asText("" + position));
        new ResourceRow(json, where, issues)
                .resource()
                .map(resource -> asked.map(resource::at).orElse(resource))
                .ifPresent(resource -> keep(resource, where));
    }

    private void keep(Resource resource, SourceLocation where) {
        var twice = checks.twice(resource);
        if (twice.isPresent()) {
            issues.add(Issue.error(where, twice.get()));
            return;
        }
        ResourceChecks.remarks(resource).forEach(each -> issues.add(Issue.warning(where, each)));
        rows.add(resource);
    }

    /** Stops a file that never ends. */
    private static final class Bounded extends FilterInputStream {

        private final long most;
        private long count;

        /** Too many bytes. */
        private static final class Exceeded extends IOException {
            private static final long serialVersionUID = 1L;
        }

        Bounded(InputStream in, long most) {
            super(in);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var read = super.read(buffer, offset, length);
            count += Math.max(0, read);
            if (count > most) {
                throw new Exceeded();
            }
            return read;
        }
    }
}
