package org.ent4j.access.answer;

import java.util.Arrays;

/** A buffer that is filled again and again with the rules that decided, so that explaining costs no allocation. */
public final class DecidingRules {

    private static final int USUAL = 16;

    private int[] rules = new int[USUAL];
    private int[] roles = new int[USUAL];
    private int size;

    public void clear() {
        size = 0;
    }

    /** How many rules and grants decided; one that matches through two affiliations may stand twice. */
    public int size() {
        return size;
    }

    /** The handle of the rule or grant at that place, for {@code AccessHandles.rule}. */
    public int rule(int place) {
        return rules[place];
    }

    /** The handle of the role that it gives. */
    public int role(int place) {
        return roles[place];
    }

    public void add(int rule, int role) {
        if (size == rules.length) {
            rules = Arrays.copyOf(rules, size * 2);
            roles = Arrays.copyOf(roles, size * 2);
        }
        rules[size] = rule;
        roles[size] = role;
        size++;
    }
}
