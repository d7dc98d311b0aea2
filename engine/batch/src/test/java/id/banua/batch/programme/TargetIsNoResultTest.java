package id.banua.batch.programme;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.check.Message;
import id.banua.batch.check.RegionTrial;
import org.junit.jupiter.api.Test;

class TargetIsNoResultTest {
    private final RegionTrial rule = new RegionTrial(new TargetIsNoResult());

    @Test
    void a_result_that_equals_a_plan_of_its_kind_to_the_digit_is_accused() {
        assertThat(rule.accused("""
                houses_built    total 2024/target   508 0.5 s01
                houses_improved total 2024/reported 508 0.5 s04
                """))
                .containsOnlyKeys("2")
                .containsEntry(
                        "2",
                        new Message(
                                "508 sama dengan target houses_built periode 2024 (s01)",
                                "508 equals the target of houses_built for 2024 (s01)"));
    }

    @Test
    void another_number_another_kind_and_a_verified_result_pass() {
        assertThat(rule.accused("""
                houses_built    total 2024/target   508 0.5 s01
                houses_improved total 2024/reported 507 0.5 s04
                job_fair_seats  total 2024/reported 508 0.5 s04
                houses_improved total 2024/verified 508 0.5 s02
                """)).isEmpty();
    }

    /** 500 has one digit before its zeros, 510 two, 512 three. */
    @Test
    void round_plans_meet_results_by_chance() {
        assertThat(rule.accused("""
                houses_built total 2024/target   500 0.5 s01
                houses_built total 2024/reported 500 0.5 s04
                houses_built total 2025/target   510 0.5 s01
                houses_built total 2025/reported 510 0.5 s04
                """)).isEmpty();
        assertThat(rule.accused("""
                houses_built total 2024/target   512 0.5 s01
                houses_built total 2024/reported 512 0.5 s04
                """)).containsOnlyKeys("2");
    }
}
