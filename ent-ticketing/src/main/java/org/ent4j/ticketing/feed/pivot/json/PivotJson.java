package org.ent4j.ticketing.feed.pivot.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.control.Either;
import java.util.List;
import java.util.function.BiConsumer;
import org.ent4j.ticketing.feed.pivot.PivotField;
import org.ent4j.ticketing.feed.pivot.PivotLimits;
import org.ent4j.ticketing.feed.pivot.PivotLines;
import org.ent4j.ticketing.feed.pivot.PivotNames;
import org.ent4j.ticketing.feed.pivot.PivotReason;
import org.ent4j.ticketing.feed.pivot.PivotSource;
import org.ent4j.ticketing.feed.pivot.PivotTicket;

/** Reads and writes the JSON of the pivot. Source: OPEN-ENT support, module support-pivot, {@code iwsticket.json}. */
public final class PivotJson {

    /** What the schema demands, with nothing in it when there is nothing. */
    private static final List<PivotField> ALWAYS = List.of(
            PivotField.ID_IWS,
            PivotField.COLLECTIVITE,
            PivotField.ACADEMIE,
            PivotField.DEMANDEUR,
            PivotField.STATUT_IWS,
            PivotField.ATTRIBUTION);

    private static final int DEPTH = 4;

    private final JsonMapper mapper;
    private final PivotLimits limits;
    private final PivotNames names;

    public PivotJson(PivotLimits limits, PivotNames names) {
        this.limits = limits;
        this.names = names;
        this.mapper = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(DEPTH)
                                .maxDocumentLength(limits.mostCharacters())
                                .maxStringLength(Math.max(limits.longest() + 1, limits.longestContent()))
                                .build())
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    public String write(PivotTicket ticket) {
        var json = mapper.createObjectNode();
        for (var field : PivotField.values()) {
            ticket.text(field).ifPresent(text -> json.put(field.key(), text));
        }
        ALWAYS.stream().filter(field -> !json.has(field.key())).forEach(field -> json.put(field.key(), ""));
        var modules = json.putArray(PivotField.MODULES);
        ticket.modules().forEach(modules::add);
        var comments = json.putArray(PivotField.COMMENTAIRES);
        PivotLines.comments(ticket, names).forEach(comments::add);
        var files = json.putArray(PivotField.PJ);
        ticket.files().forEach(file -> files.addObject().put("nom", file.name()).put("contenu", file.content()));
        return json.toString();
    }

    /** What the text says, or all that is wrong with it; what is mandatory is not looked at. */
    public Either<List<PivotReason>, PivotTicket> read(String text) {
        if (text.length() > limits.mostCharacters()) {
            return Either.left(List.of(new PivotReason.TooLarge(limits.mostCharacters())));
        }
        try {
            return read(mapper.readTree(text));
        } catch (JsonProcessingException malformed) {
            return Either.left(List.of(new PivotReason.NotJson(where(malformed))));
        }
    }

    private Either<List<PivotReason>, PivotTicket> read(JsonNode json) {
        var source = new PivotSource(limits, names);
        if (json instanceof ObjectNode object) {
            object.properties().forEach(each -> read(each.getKey(), each.getValue(), source));
        } else {
            source.refuse(new PivotReason.NoObject("$"));
        }
        return source.read();
    }

    private static void read(String name, JsonNode value, PivotSource source) {
        var field = PivotField.of(name);
        if (field.isPresent()) {
            text(name, value, source, (path, text) -> source.text(field.get(), text));
            return;
        }
        switch (name) {
            case PivotField.MODULES ->
                list(name, value, source, (path, item) -> text(path, item, source, source::module));
            case PivotField.COMMENTAIRES ->
                list(name, value, source, (path, item) -> text(path, item, source, source::comment));
            case PivotField.PJ -> list(name, value, source, (path, item) -> file(path, item, source));
            default -> source.refuse(new PivotReason.UnknownName(shown(name)));
        }
    }

    /** Nothing stands for no text. */
    private static void text(String path, JsonNode value, PivotSource source, BiConsumer<String, String> then) {
        if (value.isTextual()) {
            then.accept(path, value.textValue());
        } else if (!value.isNull()) {
            source.refuse(new PivotReason.NoText(path));
        }
    }

    private static void list(String path, JsonNode value, PivotSource source, BiConsumer<String, JsonNode> then) {
        if (!value.isArray()) {
            if (!value.isNull()) {
                source.refuse(new PivotReason.NoList(path));
            }
            return;
        }
        for (var i = 0; i < value.size(); i++) {
            then.accept("%s[%d]".formatted(path, i), value.get(i));
        }
    }

    private static void file(String path, JsonNode value, PivotSource source) {
        var name = value.path("nom");
        var content = value.path("contenu");
        if (name.isTextual() && content.isTextual() && value.size() == 2) {
            source.file(path, name.textValue(), content.textValue());
        } else {
            source.refuse(new PivotReason.NoObject(path));
        }
    }

    private static String where(JsonProcessingException malformed) {
        var at = malformed.getLocation();
        return at == null ? "$" : "%d:%d".formatted(at.getLineNr(), at.getColumnNr());
    }

    private static String shown(String name) {
        return name.length() <= 40 ? name : name.substring(0, 40) + "…";
    }
}
