Feature: Text-ahead callback
  Somebody asks to be called back. Where they want it, a text asks first whether they are free in the next 30 minutes.
  Nobody is texted more than twice, at night, or against their will, and whoever says yes is called.

  Background:
    Given officers call back Monday to Friday from 7:00 to 18:30 in Washington, except on federal holidays
    And it is Tuesday, 10:00, and Ana Perez in Washington asks for a call with a text ahead

  Rule: A yes is called within 30 minutes

    Scenario: The customer is free
      When Ana replies "Yes please!" after 20 minutes
      Then "Call the customer" stands on top of the officers' list, due in 30 minutes
      And the officer sees who she is, her language, what it is about, her case and the texts so far
      When the officer has spoken with her
      Then the outcome is "customer reached"

    Scenario: A yes that comes late
      When Ana replies "sí" three hours after the text and before the second one
      Then the officer has the call

    Scenario: A yes in the evening
      When Ana replies "yes" at 22:00
      Then the call is due half an hour after officers begin to call on Wednesday

    Scenario: The call is late
      Given Ana has said yes
      When nobody has called her after 30 minutes
      Then the call rises in the list, and the supervisor finds it under "Late calls"
      And a text tells Ana that the call is late

  Rule: We ask twice, and wait an hour each time

    Scenario: The customer is busy
      When Ana replies "no"
      Then the second text goes out on Wednesday at 9:00

    Scenario: No answer
      When Ana does not reply in an hour
      Then the second text goes out on Wednesday at 9:00
      When Ana does not reply in an hour
      Then a last text tells her how to ask again
      And the outcome is "no reply"

    Scenario: A second no
      When Ana replies "no" to both texts
      Then the outcome is "declined"

    Scenario: A reply that is neither yes nor no
      When Ana replies "who is this"
      Then one text asks her for yes or no, and the hour goes on
      When Ana replies "what?"
      Then no further text goes out for this attempt

    Scenario: A yes after the end
      Given Ana has said no twice
      When Ana replies "yes"
      Then one text tells her that the request is closed and how to ask again

  Rule: Nobody is texted who does not want it or cannot get it, and the call comes all the same

    Scenario: No text is wanted
      Given Ana asks for a call without a text
      Then the officer has the call, due in 4 hours of calling time

    Scenario: STOP
      When Ana replies "STOP"
      Then one text confirms that she gets no more texts, from whichever flow
      And the officer has the call

    Scenario: A landline
      When the gateway says that the text cannot be delivered
      Then the officer has the call

  Rule: Nobody is texted at an hour at which a call could not follow, or at night

    Scenario: After five
      Given Ana asks at 17:05
      Then the text goes out on the next business day at 8:00

    Scenario: Honolulu
      Given Ana's phone is from Honolulu and she asks at 7:30 in Washington
      Then the text goes out at 8:00 in Honolulu

  Rule: A call that nobody answers is tried once more

    Scenario: Nobody answers twice
      When nobody answers the call, and nobody answers the second one 30 minutes later
      Then a text tells Ana that we missed each other and how to ask again
      And the outcome is "customer not reached"

    Scenario: A message is left
      When the officer leaves a message
      Then the outcome is "customer not reached"

  Rule: The customer may withdraw at any time

    Scenario: Withdrawn while we wait for an answer
      When Ana withdraws her request
      Then no further text goes out, and the officer has no call
      And the outcome is "withdrawn"
