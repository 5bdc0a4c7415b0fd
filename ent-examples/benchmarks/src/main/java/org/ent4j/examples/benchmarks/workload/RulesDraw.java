package org.ent4j.examples.benchmarks.workload;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Draws the rules: twenty services an establishment and four rules each, as rights are given in practice. */
final class RulesDraw {
    private final SplittableRandom dice;
    private final Size size;
    private final Layout layout;
    private final List<RuleLine> rules = new ArrayList<>();

    RulesDraw(long seed, Size size, Layout layout) {
        this.dice = new SplittableRandom(seed);
        this.size = size;
        this.layout = layout;
    }

    List<RuleLine> draw() {
        for (int establishment = 0; establishment < size.establishments(); establishment++) {
            for (int i = 0; i < Size.SERVICES; i++) {
                fourRules(establishment, layout == Layout.OWN ? establishment * Size.SERVICES + i : i);
            }
        }
        return List.copyOf(rules);
    }

    private void fourRules(int establishment, int service) {
        Target site = new Target.Site(Size.site(establishment), size.siteOf(establishment));
        boolean own = layout == Layout.OWN;
        add(service, site, byProfil());
        add(service, site, teachers());
        add(service, own ? new Target.Structures(threeFrom(establishment)) : site, staff());
        if (own) {
            add(service, groupsOrEnt(establishment), Criteria.NONE);
        } else {
            add(service, site, Criteria.profils(Values.some(dice, Values.PROFILS, 2)));
        }
    }

    private void add(int service, Target target, Criteria criteria) {
        rules.add(new RuleLine("R" + rules.size(), service, dice.nextInt(Workload.ROLES.size()), target, criteria));
    }

    private Criteria byProfil() {
        Criteria profil = Criteria.profils(Set.of(Values.one(dice, Values.PROFILS)));
        return dice.nextInt(4) == 0 ? profil.withNiveau(Values.one(dice, Values.NIVEAUX)) : profil;
    }

    private Criteria teachers() {
        Criteria teachers = Criteria.profils(Set.of("ENSEIGNANT"));
        return dice.nextBoolean() ? teachers.withDisciplines(Values.some(dice, Values.DISCIPLINES, 3)) : teachers;
    }

    private Criteria staff() {
        Criteria staff = Criteria.profils(Set.of("DIRECTION", "NON_ENSEIGNANT"));
        return dice.nextBoolean() ? staff.withFonctions(Values.some(dice, Values.FONCTIONS, 2)) : staff;
    }

    private Set<String> threeFrom(int establishment) {
        Set<String> three = new LinkedHashSet<>(Set.of(Size.structure(establishment)));
        while (three.size() < Math.min(3, size.establishments())) {
            three.add(Size.structure(dice.nextInt(size.establishments())));
        }
        return Set.copyOf(three);
    }

    private Target groupsOrEnt(int establishment) {
        if (dice.nextInt(20) == 0) {
            return new Target.Ent();
        }
        Set<String> groups = new LinkedHashSet<>();
        while (groups.size() < 4) {
            groups.add(Size.group(establishment, dice.nextInt(Size.GROUPS)));
        }
        return new Target.Groups(Set.copyOf(groups));
    }
}
