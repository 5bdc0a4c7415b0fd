package org.ent4j.catalogue.gar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.catalogue.gar.assembly.GarAssembly;
import org.ent4j.catalogue.gar.schema.GarDegree;
import org.ent4j.catalogue.gar.schema.GarPart;

/** People who are spread over several assemblies go out as they do of one. */
class SpreadAssemblyProperties {

    private static final int SLICE = 4;

    /** What was told, in its order; of rows, by part and type. */
    private static final class Heard {
        final Map<String, List<GarRow>> rows = new TreeMap<>();
        final List<GarLeftOut> leftOut = new ArrayList<>();

        void row(GarPart part, GarRow row) {
            rows.computeIfAbsent(part + " " + row.type().name(), any -> new ArrayList<>())
                    .add(row);
        }
    }

    private static GarAssembly assembly(GarDegree degree, Heard heard) {
        return new GarAssembly(Handed.name(degree), GarPolicy.USUAL, heard::row, heard.leftOut::add);
    }

    private static void schools(GarAssembly assembly, MessyHost host) {
        host.schools.forEach(assembly::school);
        assembly.schoolsAreKnown();
    }

    private static Heard together(MessyHost host, GarDegree degree, List<GarPerson> people) {
        var heard = new Heard();
        var assembly = assembly(degree, heard);
        schools(assembly, host);
        people.forEach(assembly::person);
        assembly.end();
        return heard;
    }

    private static Heard spread(MessyHost host, GarDegree degree, List<GarPerson> people) {
        var heard = new Heard();
        var last = assembly(degree, heard);
        schools(last, host);
        for (var from = 0; from < people.size(); from += SLICE) {
            slice(host, degree, people.subList(from, Math.min(from + SLICE, people.size())), last, heard);
        }
        last.end();
        return heard;
    }

    private static void slice(MessyHost host, GarDegree degree, List<GarPerson> people, GarAssembly last, Heard heard) {
        var own = new Heard();
        var assembly = assembly(degree, own);
        schools(assembly, host);
        own.rows.clear();
        own.leftOut.clear();
        people.forEach(assembly::person);
        own.rows.forEach((key, rows) ->
                heard.rows.computeIfAbsent(key, any -> new ArrayList<>()).addAll(rows));
        heard.leftOut.addAll(own.leftOut);
        assembly.used().forEach((uai, codes) -> codes.forEach(code -> last.use(uai, code)));
    }

    @Property(tries = 300)
    void several_assemblies_say_what_one_says(@ForAll long seed, @ForAll GarDegree degree) {
        var host = new MessyHost(seed, degree);
        var people =
                host.people.stream().sorted(Comparator.comparing(GarPerson::id)).toList();

        var one = together(host, degree, people);
        var several = spread(host, degree, people);

        assertThat(several.rows).isEqualTo(one.rows);
        assertThat(several.leftOut).isEqualTo(one.leftOut);
        Statistics.label("several, and groups go out")
                .collect(people.size() > SLICE && one.rows.containsKey("GROUPE GARGroupe"))
                .coverage(it -> it.check(true).percentage(share -> share > 10));
    }
}
