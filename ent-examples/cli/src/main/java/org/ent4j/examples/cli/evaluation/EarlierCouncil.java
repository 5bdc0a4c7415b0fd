package org.ent4j.examples.cli.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ent4j.examples.host.file.JsonInput;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.average.Average;
import org.ent4j.viescolaire.conseil.Avis;
import org.ent4j.viescolaire.conseil.AvisCode;
import org.ent4j.viescolaire.conseil.Conseil;
import org.ent4j.viescolaire.conseil.ConseilId;
import org.ent4j.viescolaire.conseil.ConseilPolicy;
import org.ent4j.viescolaire.conseil.ConseilState;
import org.ent4j.viescolaire.conseil.Orientation;
import org.ent4j.viescolaire.conseil.OrientationCode;
import org.ent4j.viescolaire.conseil.PupilSheet;
import org.ent4j.viescolaire.markbook.EntryLock;
import org.ent4j.viescolaire.markbook.Written;

/**
 * What a conseil of an earlier period said of the pupils.
 *
 * @param averages the general averages of those who have one
 */
record EarlierCouncil(
        CouncilPeriod period, ConseilState state, Map<PersonId, Average> averages, Map<PersonId, PupilSheet> sheets) {

    EarlierCouncil {
        averages = Map.copyOf(averages);
        sheets = Map.copyOf(sheets);
    }

    static EarlierCouncil of(JsonInput json, ConseilPolicy policy) {
        json.onlyFields("period", "state", "pupils");
        var period = CouncilPeriod.of(json.child("period"));
        var state = json.find("state")
                .map(each -> each.parsed(ConseilState::valueOf, "CLOSED"))
                .orElse(ConseilState.CLOSED);
        var averages = new HashMap<PersonId, Average>();
        var sheets = new HashMap<PersonId, PupilSheet>();
        for (var each : json.children("pupils")) {
            each.onlyFields("id", "average", "synthesis", "avis", "orientations");
            var id = each.child("id").parsed(PersonId::new, "e1");
            if (sheets.putIfAbsent(id, sheet(each, policy, period.council())) != null) {
                throw each.child("id").unusable("1 × id");
            }
            CouncilPupil.average(each).ifPresent(average -> averages.put(id, average));
        }
        return new EarlierCouncil(period, state, averages, sheets);
    }

    private static PupilSheet sheet(JsonInput json, ConseilPolicy policy, LocalDate day) {
        var at = day.atStartOfDay(policy.zone()).toInstant();
        return new PupilSheet(
                json.find("synthesis")
                        .map(text -> text.parsed(Function.identity(), "…"))
                        .filter(text -> !text.isBlank())
                        .map(text -> written(text, at)),
                Optional.empty(),
                json.find("avis")
                        .filter(each -> !each.isNothing())
                        .map(each -> avis(each, policy))
                        .map(avis -> written(avis, at)),
                CouncilFile.list(json, "orientations").stream()
                        .map(each -> orientation(each, policy))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static <T> Written<T> written(T value, Instant at) {
        return new Written<>(value, at, CouncilCommands.SELF);
    }

    private static AvisCode avis(JsonInput json, ConseilPolicy policy) {
        var codes = policy.avis().stream().map(Avis::code).toList();
        return json.read(AvisCode::new).filter(codes::contains).orElseThrow(() -> json.unusable(codes.toString()));
    }

    private static OrientationCode orientation(JsonInput json, ConseilPolicy policy) {
        var codes = policy.orientations().stream().map(Orientation::code).toList();
        return json.read(OrientationCode::new)
                .filter(codes::contains)
                .orElseThrow(() -> json.unusable(codes.toString()));
    }

    Conseil conseil(ClassRef classe) {
        return Conseil.builder()
                .id(new ConseilId(classe, period.id()))
                .day(period.council())
                .lock(EntryLock.none())
                .state(state)
                .putAllSheets(sheets)
                .build();
    }
}
