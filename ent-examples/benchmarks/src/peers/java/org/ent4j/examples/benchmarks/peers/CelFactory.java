package org.ent4j.examples.benchmarks.peers;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ent4j.examples.benchmarks.engine.Engine;
import org.ent4j.examples.benchmarks.engine.EngineFactory;
import org.ent4j.examples.benchmarks.workload.Affiliation;
import org.ent4j.examples.benchmarks.workload.Criteria;
import org.ent4j.examples.benchmarks.workload.Person;
import org.ent4j.examples.benchmarks.workload.Questions;
import org.ent4j.examples.benchmarks.workload.RuleLine;
import org.ent4j.examples.benchmarks.workload.Target;
import org.ent4j.examples.benchmarks.workload.Workload;

/** CEL-java: one program a service and role, the rules joined by "or". */
public final class CelFactory implements EngineFactory {
    private static final CelCompiler COMPILER = CelCompilerFactory.standardCelCompilerBuilder()
            .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
            .addVar("affiliations", ListType.create(MapType.create(SimpleType.STRING, SimpleType.DYN)))
            .addVar("groups", ListType.create(SimpleType.STRING))
            .build();
    private static final CelRuntime RUNTIME =
            CelRuntimeFactory.legacyCelRuntimeBuilder().build();

    @Override
    public String name() {
        return "cel";
    }

    @Override
    public String fairness() {
        return "CEL-java 0.14.0, one compiled program a service and role: the index is ours, CEL evaluates every criterion"
                + " on maps and lists of strings made beforehand. Its older runtime, which was the faster one here.";
    }

    @Override
    public Engine open(Workload workload, Questions questions) {
        Prepared<Map<String, Object>> people = Asked.people(workload, questions, CelFactory::activation);
        Prepared<CelRuntime.Program> programs = Asked.roles(workload, questions, CelFactory::program);
        return (person, service, role) -> {
            int key = Asked.key(service, role);
            return !programs.lacks(key) && granted(programs.at(key), people.at(person));
        };
    }

    private static boolean granted(CelRuntime.Program program, Map<String, Object> person) {
        try {
            return Boolean.TRUE.equals(program.eval(person));
        } catch (CelEvaluationException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Map<String, Object> activation(Person person) {
        List<Map<String, Object>> affiliations =
                person.affiliations().stream().map(CelFactory::map).toList();
        return Map.of("affiliations", affiliations, "groups", List.copyOf(person.groups()));
    }

    private static Map<String, Object> map(Affiliation a) {
        return Map.of(
                "structure", a.structure(),
                "profil", a.profil(),
                "niveaux", List.copyOf(a.niveaux()),
                "sousNiveaux", List.copyOf(a.sousNiveaux()),
                "matieres", List.copyOf(a.matieres()),
                "fonctions", List.copyOf(a.fonctions()),
                "disciplines", List.copyOf(a.disciplines()));
    }

    private static CelRuntime.Program program(List<RuleLine> rules) {
        String text = rules.stream().map(CelFactory::expression).collect(Collectors.joining(" || "));
        try {
            return RUNTIME.createProgram(COMPILER.compile(text).getAst());
        } catch (CelValidationException | CelEvaluationException refused) {
            throw new IllegalStateException(text, refused);
        }
    }

    private static String expression(RuleLine rule) {
        List<String> all = new ArrayList<>();
        if (rule.target() instanceof Target.Groups groups) {
            all.add("groups.exists(g, " + among("g", groups.groups()) + ")");
        }
        List<String> one = criteria(rule.target().places(), rule.criteria());
        if (!one.isEmpty()) {
            all.add("affiliations.exists(a, " + String.join(" && ", one) + ")");
        }
        return all.isEmpty() ? "true" : "(" + String.join(" && ", all) + ")";
    }

    private static List<String> criteria(Set<String> places, Criteria c) {
        List<String> all = new ArrayList<>();
        if (!places.isEmpty()) {
            all.add(among("a.structure", places));
        }
        if (!c.profils().isEmpty()) {
            all.add(among("a.profil", c.profils()));
        }
        addMeeting(all, "a.niveaux", c.niveaux());
        addMeeting(all, "a.sousNiveaux", c.sousNiveaux());
        addMeeting(all, "a.matieres", c.matieres());
        addMeeting(all, "a.fonctions", c.fonctions());
        addMeeting(all, "a.disciplines", c.disciplines());
        return all;
    }

    private static void addMeeting(List<String> all, String attribute, Set<String> values) {
        if (!values.isEmpty()) {
            all.add(attribute + ".exists(v, " + among("v", values) + ")");
        }
    }

    private static String among(String variable, Set<String> values) {
        return values.size() == 1
                ? variable + " == '" + values.iterator().next() + "'"
                : variable + " in " + values.stream().map(v -> "'" + v + "'").toList();
    }
}
