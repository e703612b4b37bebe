# The Hindi names of what there is to do, until messages/hi has files of its own for them.

activity-stand = खड़े होना
    .aliases = खड़े होना, खड़े होने, खड़ा होना, उठना, खड़े
activity-walk = चलना
    .aliases = चलना, चलने, सैर, टहलना, टहलने, पैदल चलना
activity-stretch = स्ट्रेचिंग
    .aliases = स्ट्रेचिंग, स्ट्रेच
activity-strengthen = मज़बूती
    .aliases = मज़बूती, कोर, व्यायाम
