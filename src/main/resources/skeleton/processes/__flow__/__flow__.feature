Feature: __Words__
  Somebody asks about __words__. An officer reads it and answers, and the answer goes out by e-mail.

  Background:
    Given it is Tuesday 10:00
    When the customer asks for "__words__" with
      | details | What do I have to do? |

  Scenario: An officer answers
    Then the request is "in review"
    And the officer has the task "Review the request" due Wednesday 10:00
    And the officer finds the task "Review the request" on the list "__Words__"
    And the task "Review the request" shows "What do I have to do?"
    When the officer completes "Review the request" with
      | Answer to the customer | You need not do anything. |
    Then the outcome is "answered"
    And the request is "completed"
    And the last e-mail says "You need not do anything."
    And the course of the request tells "We answered your request by e-mail."
    And the customer can no longer withdraw the request

  Scenario: The customer withdraws
    When the customer withdraws the request
    Then the outcome is "withdrawn"
    And the officer has no task "Review the request"
    And the customer has got no e-mail
