package org.ent4j.examples.benchmarks.ent4j;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ent4j.access.change.RightsAssembly;
import org.ent4j.access.change.RightsDefect;
import org.ent4j.access.population.Criterion;
import org.ent4j.access.population.Population;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Rights;
import org.ent4j.access.rule.Site;
import org.ent4j.access.rule.SiteId;
import org.ent4j.access.service.Service;
import org.ent4j.examples.benchmarks.workload.Criteria;
import org.ent4j.examples.benchmarks.workload.RuleLine;
import org.ent4j.examples.benchmarks.workload.Target;
import org.ent4j.examples.benchmarks.workload.Workload;
import org.ent4j.model.id.StructureId;

/** The rules of a workload as the engine wants them. */
public final class WorkloadRights {
    private WorkloadRights() {}

    public static Rights of(Workload workload) {
        RightsAssembly assembly = new RightsAssembly();
        workload.sites().forEach(site -> accepted(assembly.add(site(site))));
        IntStream.range(0, workload.services())
                .mapToObj(workload::service)
                .forEach(id -> accepted(assembly.add(Service.of(id, Workload.ROLES.toArray(String[]::new)))));
        workload.rules().forEach(rule -> accepted(assembly.add(rule(workload, rule))));
        return assembly.build();
    }

    public static AccessRule rule(Workload workload, RuleLine rule) {
        return AccessRule.of(
                rule.id(),
                workload.service(rule.service()),
                workload.role(rule.role()),
                target(rule.target()),
                population(rule.criteria()));
    }

    private static Site site(Target.Site site) {
        return new Site(
                new SiteId(site.site()),
                site.structures().stream().map(StructureId::new).collect(Collectors.toSet()));
    }

    private static org.ent4j.access.rule.Target target(Target target) {
        if (target instanceof Target.Site site) {
            return org.ent4j.access.rule.Target.site(site.site());
        }
        if (target instanceof Target.Structures list) {
            return org.ent4j.access.rule.Target.structures(array(list.structures()));
        }
        return target instanceof Target.Groups groups
                ? org.ent4j.access.rule.Target.groups(array(groups.groups()))
                : org.ent4j.access.rule.Target.ENT;
    }

    private static Population population(Criteria criteria) {
        return Population.builder()
                .with(Criterion.PROFIL, criteria.profils())
                .with(Criterion.NIVEAU, criteria.niveaux())
                .with(Criterion.SOUS_NIVEAU, criteria.sousNiveaux())
                .with(Criterion.MATIERE, criteria.matieres())
                .with(Criterion.FONCTION, criteria.fonctions())
                .with(Criterion.DISCIPLINE, criteria.disciplines())
                .build();
    }

    private static String[] array(Set<String> values) {
        return values.toArray(String[]::new);
    }

    private static void accepted(Optional<RightsDefect> defect) {
        defect.ifPresent(refused -> {
            throw new IllegalStateException("Refused: %s.%nMaybe the workload is unsound.".formatted(refused));
        });
    }
}
