package org.ent4j.examples.benchmarks.peers;

import com.googlecode.aviator.runtime.function.FunctionUtils;
import com.googlecode.aviator.runtime.type.AviatorBoolean;
import com.googlecode.aviator.runtime.type.AviatorObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.casbin.jcasbin.main.Enforcer;
import org.casbin.jcasbin.model.Model;
import org.casbin.jcasbin.util.function.CustomFunction;
import org.ent4j.examples.benchmarks.engine.HashMapEngine;
import org.ent4j.examples.benchmarks.workload.Person;
import org.ent4j.examples.benchmarks.workload.RuleLine;

/** Makes enforcers whose matcher calls back for the criteria, which the model language cannot express. */
final class CasbinEngines {
    private CasbinEngines() {}

    /** An enforcer that tests service and role itself. */
    static Enforcer ofManyServices(List<RuleLine> rules, Map<String, Person> people) {
        Enforcer enforcer = enforcer(
                "sub, svc, role", "pop, svc, role", "r.svc == p.svc && r.role == p.role && member(r.sub, p.pop)");
        rules.forEach(rule -> enforcer.addPolicy(rule.id(), "S" + rule.service(), Integer.toString(rule.role())));
        enforcer.addFunction("member", new Member(rules, people));
        return enforcer;
    }

    /** An enforcer for one service and one role. */
    static Enforcer ofOneRole(List<RuleLine> rules, Map<String, Person> people) {
        Enforcer enforcer = enforcer("sub", "pop", "member(r.sub, p.pop)");
        rules.forEach(rule -> enforcer.addPolicy(rule.id()));
        enforcer.addFunction("member", new Member(rules, people));
        return enforcer;
    }

    private static Enforcer enforcer(String request, String policy, String matcher) {
        Model model = new Model();
        model.addDef("r", "r", request);
        model.addDef("p", "p", policy);
        model.addDef("e", "e", "some(where (p.eft == allow))");
        model.addDef("m", "m", matcher);
        Enforcer enforcer = new Enforcer(model);
        enforcer.enableLog(false);
        return enforcer;
    }

    private static final class Member extends CustomFunction {
        private final transient Map<String, RuleLine> rules;
        private final transient Map<String, Person> people;

        Member(List<RuleLine> rules, Map<String, Person> people) {
            this.rules = rules.stream().collect(Collectors.toMap(RuleLine::id, rule -> rule));
            this.people = people;
        }

        @Override
        public String getName() {
            return "member";
        }

        @Override
        public AviatorObject call(Map<String, Object> env, AviatorObject person, AviatorObject population) {
            RuleLine rule = rules.get(FunctionUtils.getStringValue(population, env));
            Person who = people.get(FunctionUtils.getStringValue(person, env));
            return AviatorBoolean.valueOf(rule != null && who != null && HashMapEngine.matches(rule, who));
        }
    }
}
