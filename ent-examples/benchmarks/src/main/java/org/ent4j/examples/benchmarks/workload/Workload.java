package org.ent4j.examples.benchmarks.workload;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rules, the services and the people of an ENT, all drawn from one seed. People are not kept: {@link #person} draws
 * the same person again whenever asked.
 */
public final class Workload {
    /** Any service has these roles. */
    public static final List<String> ROLES = List.of("LECTEUR", "CONTRIBUTEUR", "GESTIONNAIRE");

    private final long seed;
    private final Size size;
    private final Layout layout;
    private final List<RuleLine> rules;
    private final PeopleDraw people;

    private Workload(long seed, Size size, Layout layout) {
        this.seed = seed;
        this.size = size;
        this.layout = layout;
        this.rules = new RulesDraw(seed, size, layout).draw();
        this.people = new PeopleDraw(seed, size);
    }

    public static Workload of(long seed, Size size, Layout layout) {
        return new Workload(seed, size, layout);
    }

    public Size size() {
        return size;
    }

    public List<RuleLine> rules() {
        return rules;
    }

    public int services() {
        return layout == Layout.OWN ? size.establishments() * Size.SERVICES : Size.SERVICES;
    }

    public String service(int service) {
        return "S" + service;
    }

    public String role(int role) {
        return ROLES.get(role);
    }

    public Person person(int person) {
        return people.person(person);
    }

    public Stream<Person> people() {
        return IntStream.range(0, size.people()).mapToObj(this::person);
    }

    public List<Target.Site> sites() {
        return IntStream.range(0, size.establishments())
                .mapToObj(e -> new Target.Site(Size.site(e), size.siteOf(e)))
                .toList();
    }

    /** The twenty services of a page that a person of this number opens: those of the person's first establishment. */
    public int firstServiceOf(int person) {
        return layout == Layout.OWN ? size.homeOf(person) * Size.SERVICES : 0;
    }

    public int establishmentOf(int service) {
        return layout == Layout.OWN ? service / Size.SERVICES : 0;
    }

    /**
     * Distinct questions in a random order: the person at random, the service one of the person's own establishment in
     * seven cases of ten and any other in the rest, the role at random.
     *
     * @param count how many; at most half of what can be asked
     */
    public Questions questions(int count) {
        return new QuestionsDraw(seed + 1, this).draw(count);
    }
}
