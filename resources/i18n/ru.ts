<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutPart</name>
    <message>
        <source>About</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>Folder for shops and backups</source>
        <translation>Папка магазинов и копий</translation>
    </message>
    <message>
        <source>Logs, for when you ask us for help</source>
        <translation>Журналы: пригодятся, если попросите нас помочь</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>This shop&apos;s file</source>
        <translation>Файл этого магазина</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Версия {number}</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Где что лежит</translation>
    </message>
</context>
<context>
    <name>AdjustSheet</name>
    <message>
        <source>As usual</source>
        <translation>Как обычно</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>Станет на балансе</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>Сейчас на балансе</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Бессрочно</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Начислить</translation>
    </message>
    <message>
        <source>How long they live</source>
        <translation>Сколько действуют</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Points by hand</source>
        <translation>Баллы вручную</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Settles what is owed</source>
        <translation>Погасит долг</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Списать</translation>
    </message>
    <message>
        <source>Until a date</source>
        <translation>До даты</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>apology</source>
        <translation>извинение</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>исправление</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>подарок</translation>
    </message>
</context>
<context>
    <name>BackupPart</name>
    <message>
        <source>A copy on another disk saves the shop when this computer breaks.</source>
        <translation>Копия на другом диске спасёт магазин, если этот компьютер сломается.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Сделать копию</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Папка для резервных копий</translation>
    </message>
    <message>
        <source>Last backup: {day}, {time}</source>
        <translation>Последняя копия: {day}, {time}</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation>Копий ещё нет.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>The shop is backed up and the copy was read back.</source>
        <translation>Копия магазина сделана и проверена.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>BatchTable</name>
    <message>
        <source>Batch</source>
        <translation>Партия</translation>
    </message>
    <message>
        <source>Not given out yet</source>
        <translation>Ещё не выдано</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Напечатана</translation>
    </message>
</context>
<context>
    <name>BlockSheet</name>
    <message>
        <source>Block</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Block the card</source>
        <translation>Заблокировать карту</translation>
    </message>
    <message>
        <source>Nobody can use {card} any more. The customer keeps all points and can be given another card.</source>
        <translation>Картой {card} больше никто не воспользуется. Все баллы останутся у клиента, ему можно выдать другую карту.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>потеряна</translation>
    </message>
    <message>
        <source>somebody else uses it</source>
        <translation>пользуется чужой</translation>
    </message>
    <message>
        <source>stolen</source>
        <translation>украдена</translation>
    </message>
</context>
<context>
    <name>BooksCheck</name>
    <message>
        <source>All is well: {count} checks agree with the ledger.</source>
        <translation>Всё в порядке: проверок — {count}, все сходятся с журналом баллов.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Check the books</source>
        <translation>Проверка учёта</translation>
    </message>
    <message>
        <source>Counts every balance, lot and total again from the ledger. Nothing is changed, sales go on.</source>
        <translation>Пересчитывает по журналу каждый баланс, партию и итог. Ничего не меняет, касса работает.</translation>
    </message>
    <message>
        <source>The books do not agree. Keep this file, restore a backup, and send us these lines:</source>
        <translation>Учёт не сходится. Сохраните этот файл, восстановите копию и пришлите нам эти строки:</translation>
    </message>
</context>
<context>
    <name>CardColours</name>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Customer cards</source>
        <translation>Карты клиентов</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Буквы</translation>
    </message>
    <message>
        <source>Maria Orlova</source>
        <translation>Мария Орлова</translation>
    </message>
</context>
<context>
    <name>CardPicture</name>
    <message>
        <source>Picture (*.png)</source>
        <translation>Картинка (*.png)</translation>
    </message>
    <message>
        <source>Save the card&apos;s picture</source>
        <translation>Сохранить картинку карты</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
</context>
<context>
    <name>CardPreview</name>
    <message>
        <source>Picture of the card</source>
        <translation>Изображение карты</translation>
    </message>
</context>
<context>
    <name>CardsPanel</name>
    <message>
        <source>Block…</source>
        <translation>Блокировать…</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Карты</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Заменить…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Картинка…</translation>
    </message>
    <message>
        <source>active</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>заблокирована</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>заменена</translation>
    </message>
</context>
<context>
    <name>CardsPart</name>
    <message>
        <source>At the counter</source>
        <translation>Лежат на кассе</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Карты</translation>
    </message>
    <message>
        <source>Drawing the cards</source>
        <translation>Рисуем карты</translation>
    </message>
    <message>
        <source>How many cards</source>
        <translation>Сколько карт</translation>
    </message>
    <message>
        <source>Name of the batch</source>
        <translation>Название партии</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>Новая партия</translation>
    </message>
    <message>
        <source>No batch waits at the counter.</source>
        <translation>На кассе нет невыданных карт.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Print a stack, keep it at the counter: the first scan gives a card to a customer.</source>
        <translation>Напечатайте стопку и держите на кассе: первое сканирование закрепит карту за клиентом.</translation>
    </message>
    <message>
        <source>Print the rest again…</source>
        <translation>Напечатать оставшиеся…</translation>
    </message>
    <message>
        <source>Print without scaling (“actual size”), then cut along the marks.</source>
        <translation>Печатайте без масштабирования («реальный размер») и режьте по меткам.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Напечатать…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить в PDF…</translation>
    </message>
    <message>
        <source>Save the cards</source>
        <translation>Сохранить карты</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>for the spring fair</source>
        <translation>для весенней ярмарки</translation>
    </message>
    <message>
        <source>ten to a sheet of A4</source>
        <translation>десять на листе A4</translation>
    </message>
    <message>
        <source>the date if you leave it empty</source>
        <translation>если пусто — дата</translation>
    </message>
    <message>
        <source>{cards} are ready to print.</source>
        <translation>Готово к печати: {cards}.</translation>
    </message>
</context>
<context>
    <name>CardsStep</name>
    <message>
        <source>A card makes the sale a matter of one scan.</source>
        <translation>С картой покупка — дело одного сканирования.</translation>
    </message>
    <message>
        <source>Cards for your customers</source>
        <translation>Карты для клиентов</translation>
    </message>
    <message>
        <source>Cards later</source>
        <translation>Карты позже</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Customers say their phone number or name. Cards can be added later.</source>
        <translation>Клиент называет телефон или имя. Карты можно добавить потом.</translation>
    </message>
    <message>
        <source>Five sheets, enough for the first weeks. More at any time, in the settings.</source>
        <translation>Пять листов, хватит на первые недели. Ещё — в любое время в настройках.</translation>
    </message>
    <message>
        <source>No cards</source>
        <translation>Без карт</translation>
    </message>
    <message>
        <source>One sheet of A4 opens when you are done. The first scan gives a card to a customer.</source>
        <translation>В конце откроется один лист A4. Первое сканирование закрепит карту за клиентом.</translation>
    </message>
    <message>
        <source>Print fifty</source>
        <translation>Напечатать пятьдесят</translation>
    </message>
    <message>
        <source>Print ten cards now</source>
        <translation>Напечатать десять карт сейчас</translation>
    </message>
    <message>
        <source>Send them as a picture to the customer&apos;s phone, or print them when you like.</source>
        <translation>Отправляйте картинкой на телефон клиента или напечатайте, когда захотите.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>The shop is one file</source>
        <translation>Магазин — это один файл</translation>
    </message>
    <message>
        <source>Where shall the shop&apos;s file be?</source>
        <translation>Где хранить файл магазина?</translation>
    </message>
</context>
<context>
    <name>Categories</name>
    <message>
        <source>A sale can be made of lines: one press for each kind of goods.</source>
        <translation>Чек можно собрать по строкам: одно нажатие на каждый вид товара.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Buttons of the counter</source>
        <translation>Кнопки кассы</translation>
    </message>
    <message>
        <source>Coffee, haircut, bouquet…</source>
        <translation>Кофе, стрижка, букет…</translation>
    </message>
    <message>
        <source>New button</source>
        <translation>Новая кнопка</translation>
    </message>
    <message>
        <source>Take {name} away</source>
        <translation>Убрать «{name}»</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Go to</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Go to a screen, an action, a customer…</source>
        <translation>Экран, действие, клиент…</translation>
    </message>
    <message>
        <source>Nothing of that name.</source>
        <translation>Ничего не нашлось.</translation>
    </message>
</context>
<context>
    <name>ConsentSheet</name>
    <message>
        <source>Give consent</source>
        <translation>Согласие клиента</translation>
    </message>
    <message>
        <source>The customer agrees to</source>
        <translation>Клиент соглашается</translation>
    </message>
    <message>
        <source>Tick what the customer agrees to now.</source>
        <translation>Отметьте, на что клиент сейчас согласен.</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Записать</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>keeping data</source>
        <translation>хранение данных</translation>
    </message>
    <message>
        <source>offers by SMS</source>
        <translation>предложения по SMS</translation>
    </message>
    <message>
        <source>offers by e-mail</source>
        <translation>предложения по почте</translation>
    </message>
    <message>
        <source>offers by messenger</source>
        <translation>предложения в мессенджере</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>Agrees: keep data</source>
        <translation>Согласие на хранение данных</translation>
    </message>
    <message>
        <source>Offers by:</source>
        <translation>Предложения:</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>СМС</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>эл. почта</translation>
    </message>
    <message>
        <source>messenger</source>
        <translation>мессенджер</translation>
    </message>
    <message>
        <source>“{shop}” may keep my name, phone and purchases for its loyalty program.</source>
        <translation>«{shop}» может хранить моё имя, телефон и покупки для программы лояльности.</translation>
    </message>
    <message>
        <source>“{shop}” may send me offers by {channel}.</source>
        <translation>«{shop}» может присылать мне предложения. Способ: {channel}.</translation>
    </message>
</context>
<context>
    <name>ConsentsPanel</name>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>Give consent…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>Nothing was agreed to yet.</source>
        <translation>Согласий пока нет.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>agreed on {date}</source>
        <translation>дано {date}</translation>
    </message>
    <message>
        <source>withdrawn on {date}</source>
        <translation>отозвано {date}</translation>
    </message>
</context>
<context>
    <name>CounterPage</name>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Complete the sale</source>
        <translation>Провести покупку</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>Put the price into a category</source>
        <translation>Цена в категорию</translation>
    </message>
    <message>
        <source>Receipt of the last sale, while it is shown</source>
        <translation>Чек последней покупки, пока о ней сказано</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Sale without a card</source>
        <translation>Покупка без карты</translation>
    </message>
    <message>
        <source>Scan a card, or press F8 for a sale without one.</source>
        <translation>Сканируйте карту или нажмите F8, если карты нет.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Undo the last sale, while it is shown</source>
        <translation>Отменить последнюю покупку, пока о ней сказано</translation>
    </message>
    <message>
        <source>Use all points that can pay</source>
        <translation>Списать все баллы, какие можно</translation>
    </message>
    <message>
        <source>undone at the counter</source>
        <translation>отменено на кассе</translation>
    </message>
</context>
<context>
    <name>CustomerPanel</name>
    <message>
        <source>A sale without a card earns nothing. Scan a card at any time to change that.</source>
        <translation>Без карты баллы не начисляются. Карту можно сканировать в любой момент.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Предложите</translation>
    </message>
    <message>
        <source>Scan a card, or type a phone or a name.</source>
        <translation>Сканируйте карту или введите телефон либо имя.</translation>
    </message>
</context>
<context>
    <name>CustomerSheets</name>
    <message>
        <source>Card {card} is blocked.</source>
        <translation>Карта {card} заблокирована.</translation>
    </message>
    <message>
        <source>Give another card</source>
        <translation>Выдать другую карту</translation>
    </message>
    <message>
        <source>Save the card&apos;s picture</source>
        <translation>Сохранить картинку карты</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>The consent is written down.</source>
        <translation>Согласие записано.</translation>
    </message>
    <message>
        <source>The new card is {card}.</source>
        <translation>Новая карта: {card}.</translation>
    </message>
    <message>
        <source>The points are written down.</source>
        <translation>Баллы записаны.</translation>
    </message>
    <message>
        <source>Withdrawn: {consent}.</source>
        <translation>Отозвано: {consent}.</translation>
    </message>
</context>
<context>
    <name>CustomerView</name>
    <message>
        <source>No name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>Points by hand</source>
        <translation>Баллы вручную</translation>
    </message>
    <message>
        <source>To the counter</source>
        <translation>На кассу</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что было</translation>
    </message>
    <message>
        <source>‹ Customers</source>
        <translation>‹ Клиенты</translation>
    </message>
</context>
<context>
    <name>CustomerWords</name>
    <message>
        <source>+{points} on the way</source>
        <translation>ещё +{points} позже</translation>
    </message>
    <message>
        <source>Birthday today</source>
        <translation>День рождения сегодня</translation>
    </message>
    <message>
        <source>Birthday {when}</source>
        <translation>День рождения {when}</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>Owes {points}: what is earned next settles it first.</source>
        <translation>Долг: {points}. Следующие начисления сначала погасят его.</translation>
    </message>
    <message>
        <source>To {tier}</source>
        <translation>До уровня «{tier}»</translation>
    </message>
    <message>
        <source>{money} to the next point</source>
        <translation>{money} до следующего балла</translation>
    </message>
    <message>
        <source>{points} will burn on {day}</source>
        <translation>Сгорит {day}: {points}</translation>
    </message>
    <message>
        <source>{points} will burn {day}</source>
        <translation>Сгорит {day}: {points}</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>Edit the customer</source>
        <translation>Изменить данные клиента</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Найти клиента</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>Open the marked customer; on their page: why so many?</source>
        <translation>Открыть отмеченного клиента; на его странице: почему столько?</translation>
    </message>
    <message>
        <source>Points by hand</source>
        <translation>Баллы вручную</translation>
    </message>
    <message>
        <source>To the counter with this customer</source>
        <translation>На кассу с этим клиентом</translation>
    </message>
</context>
<context>
    <name>DemoWait</name>
    <message>
        <source>A year at a made-up coffee house</source>
        <translation>Год в выдуманной кофейне</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Customers come, drink coffee and use their points. It takes a few seconds.</source>
        <translation>Клиенты приходят, пьют кофе и тратят баллы. Это займёт несколько секунд.</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
</context>
<context>
    <name>DialogFrame</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>DiscountsCard</name>
    <message>
        <source>Add a group</source>
        <translation>Добавить группу</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Добавить ступень</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Скидки</translation>
    </message>
    <message>
        <source>For groups of customers</source>
        <translation>Для групп клиентов</translation>
    </message>
    <message>
        <source>For money spent over all time</source>
        <translation>За сумму всех покупок</translation>
    </message>
    <message>
        <source>Of several discounts</source>
        <translation>Если скидок несколько</translation>
    </message>
    <message>
        <source>one after another</source>
        <translation>применяются одна за другой</translation>
    </message>
    <message>
        <source>the largest holds</source>
        <translation>действует наибольшая</translation>
    </message>
</context>
<context>
    <name>EarningCard</name>
    <message>
        <source>A sale&apos;s points are rounded</source>
        <translation>Баллы за покупку округляются</translation>
    </message>
    <message>
        <source>Another rate for a category</source>
        <translation>Особая ставка для категории</translation>
    </message>
    <message>
        <source>Earn nothing</source>
        <translation>Без начисления баллов</translation>
    </message>
    <message>
        <source>Earning points</source>
        <translation>Начисление баллов</translation>
    </message>
    <message>
        <source>Only whole steps count</source>
        <translation>Считаются только целые шаги</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллов</translation>
    </message>
    <message>
        <source>Points are counted in</source>
        <translation>Баллы считаются</translation>
    </message>
    <message>
        <source>Sales from</source>
        <translation>Начислять при покупке от</translation>
    </message>
    <message>
        <source>The shop has no categories yet.</source>
        <translation>Категорий пока нет.</translation>
    </message>
    <message>
        <source>What points paid earns points as well</source>
        <translation>Оплаченное баллами тоже приносит баллы</translation>
    </message>
    <message>
        <source>What rounding down cuts off counts next time</source>
        <translation>Остаток от округления учитывается в следующий раз</translation>
    </message>
    <message>
        <source>down</source>
        <translation>вниз</translation>
    </message>
    <message>
        <source>for every</source>
        <translation>за каждые</translation>
    </message>
    <message>
        <source>hundredths</source>
        <translation>до сотых</translation>
    </message>
    <message>
        <source>to the nearest</source>
        <translation>до ближайшего</translation>
    </message>
    <message>
        <source>up</source>
        <translation>вверх</translation>
    </message>
    <message>
        <source>whole points</source>
        <translation>целыми</translation>
    </message>
</context>
<context>
    <name>EditSheet</name>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>DD.MM.YYYY</source>
        <translation>ДД.ММ.ГГГГ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Данные клиента</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>a discount of its own, set in the program</source>
        <translation>своя скидка, задана в программе</translation>
    </message>
    <message>
        <source>as the shop</source>
        <translation>как у магазина</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>без группы</translation>
    </message>
    <message>
        <source>of receipts and letters</source>
        <translation>чеков и писем</translation>
    </message>
    <message>
        <source>seen at the counter: oat milk, no syrup</source>
        <translation>видна на кассе: овсяное молоко, без сиропа</translation>
    </message>
</context>
<context>
    <name>Example</name>
    <message>
        <source>Customer: {name}</source>
        <translation>Клиент: {name}</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>Получит</translation>
    </message>
    <message>
        <source>Group: {name}</source>
        <translation>Группа: {name}</translation>
    </message>
    <message>
        <source>Has spent {money}</source>
        <translation>Накопил покупок на {money}</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Заплатит</translation>
    </message>
</context>
<context>
    <name>ExamplePanel</name>
    <message>
        <source>For</source>
        <translation>На сумму</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Pays with points</source>
        <translation>Платит баллами</translation>
    </message>
    <message>
        <source>Pays with points what can be paid</source>
        <translation>Платит баллами всё, что можно</translation>
    </message>
    <message>
        <source>The example goes on when what is marked is mended.</source>
        <translation>Пример продолжится, когда отмеченное будет исправлено.</translation>
    </message>
    <message>
        <source>Try it: a purchase</source>
        <translation>Проверьте: покупка</translation>
    </message>
    <message>
        <source>Type an amount.</source>
        <translation>Введите сумму.</translation>
    </message>
    <message>
        <source>Who buys</source>
        <translation>Кто покупает</translation>
    </message>
    <message>
        <source>no category</source>
        <translation>без категории</translation>
    </message>
</context>
<context>
    <name>ExpiryCard</name>
    <message>
        <source>Each purchase lets all points live anew</source>
        <translation>Каждая покупка продлевает все баллы</translation>
    </message>
    <message>
        <source>Given back after their last day, they live</source>
        <translation>Возвращённые после срока живут ещё</translation>
    </message>
    <message>
        <source>Points burn</source>
        <translation>Баллы сгорают</translation>
    </message>
    <message>
        <source>Points live</source>
        <translation>Баллы живут</translation>
    </message>
    <message>
        <source>They live on</source>
        <translation>Срок продлевается</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дней</translation>
    </message>
    <message>
        <source>to the end of the month</source>
        <translation>до конца месяца</translation>
    </message>
    <message>
        <source>to the end of the quarter</source>
        <translation>до конца квартала</translation>
    </message>
    <message>
        <source>to the end of the year</source>
        <translation>до конца года</translation>
    </message>
    <message>
        <source>to the very day</source>
        <translation>нет, день в день</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Balances and what is owed</source>
        <translation>Остатки и обязательства</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Книга Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Ledger of points</source>
        <translation>Движение баллов</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Покупки</translation>
    </message>
    <message>
        <source>Save to Excel: {name}</source>
        <translation>Сохранить в Excel: {name}</translation>
    </message>
    <message>
        <source>Saving to Excel: {name}</source>
        <translation>Сохраняется в Excel: {name}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>{name}: not saved</source>
        <translation>{name}: не сохранено</translation>
    </message>
    <message>
        <source>{name}: {rows} saved to {file}</source>
        <translation>{name}: {rows} — в файле {file}</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>(customers at the end − new ones among them) / customers at the start;
a customer is who bought within {days} days</source>
        <translation>(клиенты в конце − новые среди них) / клиенты в начале;
клиент — тот, кто покупал в последние {days} дней</translation>
    </message>
    <message>
        <source>Bought again</source>
        <translation>Купили ещё раз</translation>
    </message>
    <message>
        <source>Burned</source>
        <translation>Сгорело</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>Покупатели</translation>
    </message>
    <message>
        <source>Buyers whose first sale lies in this time</source>
        <translation>Покупатели, чья первая покупка — в это время</translation>
    </message>
    <message>
        <source>Buyers with two or more sales / buyers</source>
        <translation>Покупатели с двумя и более покупками / покупатели</translation>
    </message>
    <message>
        <source>Customers who stayed</source>
        <translation>Удержание клиентов</translation>
    </message>
    <message>
        <source>Customers with at least one sale that was not fully refunded</source>
        <translation>Клиенты хотя бы с одной покупкой, не возвращённой целиком</translation>
    </message>
    <message>
        <source>I owe in points, today</source>
        <translation>Долг баллами, сегодня</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Выдано</translation>
    </message>
    <message>
        <source>Members&apos; average ticket</source>
        <translation>Средний чек с картой</translation>
    </message>
    <message>
        <source>Members, of all sales</source>
        <translation>Доля покупок с картой</translation>
    </message>
    <message>
        <source>Money / number of sales, with a card and without one</source>
        <translation>Сумма / число покупок, с картой и без карты</translation>
    </message>
    <message>
        <source>Money of all sales, less refunds</source>
        <translation>Сумма всех покупок за вычетом возвратов</translation>
    </message>
    <message>
        <source>Money of sales with a card / money of all sales</source>
        <translation>Сумма покупок с картой / сумма всех покупок</translation>
    </message>
    <message>
        <source>Money that points paid + discounts. Of all sales: {share}</source>
        <translation>Оплачено баллами + скидки. От всех покупок: {share}</translation>
    </message>
    <message>
        <source>New among them</source>
        <translation>Из них новые</translation>
    </message>
    <message>
        <source>Points earned and given as a bonus</source>
        <translation>Баллы за покупки и подаренные</translation>
    </message>
    <message>
        <source>Points in customers&apos; hands today × value of a point × share that is expected to be used ({share}).
The change is what this period added</source>
        <translation>Баллы у клиентов на сегодня × цена балла × доля, которую, по опыту, потратят ({share}).
Изменение — сколько добавил этот период</translation>
    </message>
    <message>
        <source>Points that paid for sales</source>
        <translation>Баллы, которыми оплатили покупки</translation>
    </message>
    <message>
        <source>Points whose last day passed</source>
        <translation>Баллы, срок которых прошёл</translation>
    </message>
    <message>
        <source>Program cost</source>
        <translation>Цена программы</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Покупки</translation>
    </message>
    <message>
        <source>Sales per buyer</source>
        <translation>Покупок на покупателя</translation>
    </message>
    <message>
        <source>Sales with a card / buyers</source>
        <translation>Покупки с картой / покупатели</translation>
    </message>
    <message>
        <source>Still customers after {days} days</source>
        <translation>Остались клиентами через {days} дней</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Потрачено</translation>
    </message>
    <message>
        <source>others {money}</source>
        <translation>без карты {money}</translation>
    </message>
    <message>
        <source>{number} pp</source>
        <translation>{number} п. п.</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Away {count}+ days</source>
        <translation>Нет {count}+ дней</translation>
    </message>
    <message>
        <source>Birthday this month</source>
        <translation>День рождения в этом месяце</translation>
    </message>
    <message>
        <source>In debt</source>
        <translation>С долгом</translation>
    </message>
    <message>
        <source>Newcomers</source>
        <translation>Новички</translation>
    </message>
</context>
<context>
    <name>Finds</name>
    <message>
        <source>New customer</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>Никто не найден.</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Карты</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>First cards</source>
        <translation>Первые карты</translation>
    </message>
    <message>
        <source>Loyalty Desk: first start</source>
        <translation>Loyalty Desk: первый запуск</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>Открыть магазин</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>Открыть магазин</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановить копию</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Магазины</translation>
    </message>
    <message>
        <source>Welcome to Loyalty Desk</source>
        <translation>Добро пожаловать в Loyalty Desk</translation>
    </message>
</context>
<context>
    <name>GroupRow</name>
    <message>
        <source>Discount</source>
        <translation>Скидка</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Убрать эту группу</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>сотрудники</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Backspace</source>
        <translation>Стереть</translation>
    </message>
</context>
<context>
    <name>KindStep</name>
    <message>
        <source>All sums are worked out by the same rules that your counter will use, in your currency.</source>
        <translation>Все суммы посчитаны теми же правилами, по которым будет работать касса, в вашей валюте.</translation>
    </message>
    <message>
        <source>Each comes with rules that work at once. Everything can be changed later.</source>
        <translation>У каждого — правила, которые работают сразу. Потом можно изменить всё.</translation>
    </message>
    <message>
        <source>What kind of shop is it?</source>
        <translation>Какой у вас магазин?</translation>
    </message>
</context>
<context>
    <name>KindWords</name>
    <message>
        <source> and </source>
        <translation> и </translation>
    </message>
    <message>
        <source>A customer who spends {weekly} a week gets {gain} a year.</source>
        <translation>Клиент, который тратит {weekly} в неделю, получит за год {gain}.</translation>
    </message>
    <message>
        <source>A discount for regulars: {steps} a year.</source>
        <translation>Скидка за визиты в течение года: {steps}.</translation>
    </message>
    <message>
        <source>A discount that grows with what was spent: {steps}.</source>
        <translation>Скидка растёт с суммой покупок: {steps}.</translation>
    </message>
    <message>
        <source>Beans</source>
        <translation>Зёрна</translation>
    </message>
    <message>
        <source>Bouquets</source>
        <translation>Букеты</translation>
    </message>
    <message>
        <source>Bread</source>
        <translation>Хлеб</translation>
    </message>
    <message>
        <source>Breakfast</source>
        <translation>Завтраки</translation>
    </message>
    <message>
        <source>Cakes</source>
        <translation>Торты</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Уход</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>Кофе</translation>
    </message>
    <message>
        <source>Colouring</source>
        <translation>Окрашивание</translation>
    </message>
    <message>
        <source>Drinks</source>
        <translation>Напитки</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Подарки</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Haircut</source>
        <translation>Стрижка</translation>
    </message>
    <message>
        <source>Interior</source>
        <translation>Салон</translation>
    </message>
    <message>
        <source>Pastry</source>
        <translation>Выпечка</translation>
    </message>
    <message>
        <source>Plants</source>
        <translation>Растения</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Полировка</translation>
    </message>
    <message>
        <source>Single flowers</source>
        <translation>Цветы поштучно</translation>
    </message>
    <message>
        <source>Wash</source>
        <translation>Мойка</translation>
    </message>
    <message>
        <source>they pay up to the whole bill and live {months}</source>
        <translation>ими можно оплатить весь чек, живут {months}</translation>
    </message>
    <message>
        <source>they pay up to the whole bill and never burn</source>
        <translation>ими можно оплатить весь чек, они не сгорают</translation>
    </message>
    <message>
        <source>they pay up to {percent} of a bill and live {months}</source>
        <translation>ими можно оплатить до {percent} чека, живут {months}</translation>
    </message>
    <message>
        <source>they pay up to {percent} of a bill and never burn</source>
        <translation>ими можно оплатить до {percent} чека, они не сгорают</translation>
    </message>
    <message>
        <source>{money} in points</source>
        <translation>{money} баллами</translation>
    </message>
    <message>
        <source>{money} off</source>
        <translation>{money} скидками</translation>
    </message>
    <message>
        <source>{percent} after {visits}</source>
        <translation>{visits}&#xa0;—&#xa0;{percent}</translation>
    </message>
    <message>
        <source>{percent} comes back in points</source>
        <translation>{percent} возвращается баллами</translation>
    </message>
    <message>
        <source>{percent} from {money}</source>
        <translation>{percent} от {money}</translation>
    </message>
    <message>
        <source>{percent} from {money} a year</source>
        <translation>{percent} от {money} в год</translation>
    </message>
    <message>
        <source>{steps}; {paying}.</source>
        <translation>{steps}; {paying}.</translation>
    </message>
</context>
<context>
    <name>LevelRow</name>
    <message>
        <source>Discount</source>
        <translation>Скидка</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Own points</source>
        <translation>Баллов</translation>
    </message>
    <message>
        <source>Remove this level</source>
        <translation>Убрать этот уровень</translation>
    </message>
    <message>
        <source>for every</source>
        <translation>за каждые</translation>
    </message>
    <message>
        <source>from</source>
        <translation>от</translation>
    </message>
</context>
<context>
    <name>LifeInput</name>
    <message>
        <source>days</source>
        <translation>дней</translation>
    </message>
    <message>
        <source>months</source>
        <translation>месяцев</translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <source>Points a day</source>
        <translation>Баллов за день</translation>
    </message>
    <message>
        <source>Points a sale</source>
        <translation>Баллов за покупку</translation>
    </message>
    <message>
        <source>Sales a day</source>
        <translation>Покупок в день</translation>
    </message>
    <message>
        <source>Usable after</source>
        <translation>Платить можно через</translation>
    </message>
    <message>
        <source>Using more needs the owner</source>
        <translation>Списать больше — только с владельцем</translation>
    </message>
    <message>
        <source>Waiting time and limits</source>
        <translation>Ожидание и пределы</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дней</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без предела</translation>
    </message>
</context>
<context>
    <name>LookPart</name>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Dark is kinder in the evening.</source>
        <translation>Вечером тёмная мягче для глаз.</translation>
    </message>
    <message>
        <source>For this computer only.</source>
        <translation>Только для этого компьютера.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Language and theme</source>
        <translation>Язык и тема</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Of all screens, receipts and cards.</source>
        <translation>Всех экранов, чеков и карт.</translation>
    </message>
    <message>
        <source>The new language is there when you start the program again.</source>
        <translation>Новый язык появится после перезапуска программы.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close this sheet first, then scan again.</source>
        <translation>Сначала закройте это окно, потом сканируйте ещё раз.</translation>
    </message>
    <message>
        <source>Find a screen, an action, a customer</source>
        <translation>Найти экран, действие, клиента</translation>
    </message>
    <message>
        <source>Go to a screen</source>
        <translation>Перейти на экран</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Показать клавиши</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Rehearsal</source>
        <translation>Репетиция</translation>
    </message>
</context>
<context>
    <name>NewCustomerSheet</name>
    <message>
        <source>A new number is made</source>
        <translation>Будет создан новый номер</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>DD.MM.YYYY</source>
        <translation>ДД.ММ.ГГГГ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Scan a card to give it to the customer.</source>
        <translation>Сканируйте карту, чтобы выдать её клиенту.</translation>
    </message>
    <message>
        <source>{name} is in the program already.</source>
        <translation>{name} — уже в программе.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>PaperColours</name>
    <message>
        <source>Black</source>
        <translation>Чёрный</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Caramel</source>
        <translation>Карамельный</translation>
    </message>
    <message>
        <source>Cream</source>
        <translation>Кремовый</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Золотой</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Raspberry</source>
        <translation>Малиновый</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Фиолетовый</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Белый</translation>
    </message>
</context>
<context>
    <name>PartsModel</name>
    <message>
        <source>Burned</source>
        <translation>Сгорело</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Расход</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Выдано</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>С картой</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Покупки</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Чек</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Вместе</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Потрачено</translation>
    </message>
</context>
<context>
    <name>PartsTable</name>
    <message>
        <source>Days or months in figures</source>
        <translation>Дни или месяцы в цифрах</translation>
    </message>
</context>
<context>
    <name>PastSales</name>
    <message>
        <source>Last visits</source>
        <translation>Последние визиты</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>возврат</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Best match first: {customers}</source>
        <translation>Сначала самые похожие: {customers}</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Find by name, phone, card or e-mail…</source>
        <translation>Имя, телефон, карта или почта…</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>Nobody fits “{text}”. Try fewer letters, or a part of the phone.</source>
        <translation>Никто не подходит под «{text}». Наберите меньше букв или часть телефона.</translation>
    </message>
    <message>
        <source>Nobody is in the program yet. The first customer takes fifteen seconds.</source>
        <translation>В программе пока никого нет. Первый клиент займёт пятнадцать секунд.</translation>
    </message>
    <message>
        <source>Nobody is in this list now.</source>
        <translation>Сейчас в этом списке никого нет.</translation>
    </message>
    <message>
        <source>Show all customers</source>
        <translation>Показать всех клиентов</translation>
    </message>
    <message>
        <source>To Excel</source>
        <translation>В Excel</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Был</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Потрачено</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Визиты</translation>
    </message>
</context>
<context>
    <name>PeriodPicker</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Выбрать в календаре</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
</context>
<context>
    <name>PointsLimit</name>
    <message>
        <source>from {points} upwards</source>
        <translation>от {points}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>not for this purchase</source>
        <translation>не для этой покупки</translation>
    </message>
    <message>
        <source>not more than {points}</source>
        <translation>не больше {points}</translation>
    </message>
    <message>
        <source>not more than {points} — half of the bill</source>
        <translation>не больше {points} — половина чека</translation>
    </message>
    <message>
        <source>not more than {points} — {percent} % of the bill</source>
        <translation>не больше {points} — {percent} % чека</translation>
    </message>
</context>
<context>
    <name>PointsRow</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>All {points}</source>
        <translation>Все {points}</translation>
    </message>
    <message>
        <source>Use points</source>
        <translation>Списать баллы</translation>
    </message>
</context>
<context>
    <name>ProgramPage</name>
    <message>
        <source>Discard</source>
        <translation>Отменить правки</translation>
    </message>
    <message>
        <source>Mend what is marked here.</source>
        <translation>Исправьте отмеченное здесь.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Ввести в действие</translation>
    </message>
    <message>
        <source>Publish the draft</source>
        <translation>Ввести правки в действие</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Вернуть как было</translation>
    </message>
    <message>
        <source>The program is again as it was before, as version {number}.</source>
        <translation>Программа снова такая, как была, — теперь это версия {number}.</translation>
    </message>
    <message>
        <source>Version {number} is in force since {day}</source>
        <translation>Версия {number} действует с {day}</translation>
    </message>
    <message>
        <source>Version {number} of the program is in force.</source>
        <translation>Версия {number} программы вступила в действие.</translation>
    </message>
    <message>
        <source>changed in the draft: {count}</source>
        <translation>правок: {count}</translation>
    </message>
    <message>
        <source>mend what is marked</source>
        <translation>исправьте отмеченное</translation>
    </message>
</context>
<context>
    <name>PurchasePanel</name>
    <message>
        <source>Amount of the purchase</source>
        <translation>Сумма покупки</translation>
    </message>
    <message>
        <source>Type the amount first.</source>
        <translation>Сначала введите сумму.</translation>
    </message>
    <message>
        <source>Type the price first, then choose the category.</source>
        <translation>Сначала введите цену, потом выберите категорию.</translation>
    </message>
</context>
<context>
    <name>PurchasesPanel</name>
    <message>
        <source>Average purchase</source>
        <translation>Средний чек</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Клиент с</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Последний визит</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Покупки</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Потрачено</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Визитов</translation>
    </message>
</context>
<context>
    <name>QuotePanel</name>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Провести</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Расчёт</translation>
    </message>
    <message>
        <source>Why so many?</source>
        <translation>Почему столько?</translation>
    </message>
</context>
<context>
    <name>QuoteText</name>
    <message>
        <source>Balance after</source>
        <translation>Станет на карте</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Начислим</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Покупка</translation>
    </message>
    <message>
        <source>Settles what is owed</source>
        <translation>Погасит долг</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>К оплате</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Usable later, after the waiting time</source>
        <translation>Можно будет списать позже, после ожидания</translation>
    </message>
</context>
<context>
    <name>RateRow</name>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллов</translation>
    </message>
    <message>
        <source>Remove this category</source>
        <translation>Убрать эту категорию</translation>
    </message>
    <message>
        <source>for every</source>
        <translation>за каждые</translation>
    </message>
</context>
<context>
    <name>ReasonsSheet</name>
    <message>
        <source>Money</source>
        <translation>Деньги</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Покупка</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>К оплате</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>Why so many?</source>
        <translation>Почему столько?</translation>
    </message>
</context>
<context>
    <name>ReceiptSheet</name>
    <message>
        <source>Open PDF</source>
        <translation>Открыть PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Простой текст (*.txt)</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Чек</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Сохранить чек</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
</context>
<context>
    <name>RedemptionCard</name>
    <message>
        <source>Cannot be paid with points</source>
        <translation>Нельзя оплатить баллами</translation>
    </message>
    <message>
        <source>Fewest points at once</source>
        <translation>Наименьшее число баллов за раз</translation>
    </message>
    <message>
        <source>One point pays</source>
        <translation>Один балл — это</translation>
    </message>
    <message>
        <source>Paying with points</source>
        <translation>Оплата баллами</translation>
    </message>
    <message>
        <source>Points of a sale can pay for that same sale</source>
        <translation>Баллами за покупку можно оплатить её же</translation>
    </message>
    <message>
        <source>The shop has no categories yet.</source>
        <translation>Категорий пока нет.</translation>
    </message>
    <message>
        <source>up to, of the bill</source>
        <translation>не больше, от чека</translation>
    </message>
</context>
<context>
    <name>RefundChoice</name>
    <message>
        <source>An amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Another sale</source>
        <translation>Другая покупка</translation>
    </message>
    <message>
        <source>Choose what comes back.</source>
        <translation>Отметьте, что возвращают.</translation>
    </message>
    <message>
        <source>Customer then owes</source>
        <translation>Долг клиента после этого</translation>
    </message>
    <message>
        <source>Earned points taken</source>
        <translation>Снимем начисленные баллы</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>Вернуть деньгами</translation>
    </message>
    <message>
        <source>Past their date, not given back</source>
        <translation>Срок прошёл, не вернутся</translation>
    </message>
    <message>
        <source>Points back</source>
        <translation>Вернём баллы</translation>
    </message>
    <message>
        <source>Price of what comes back, after discounts</source>
        <translation>Цена возвращаемого, после скидок</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Say why: every void is in the owner&apos;s report.</source>
        <translation>Укажите причину: каждая отмена видна владельцу в отчёте.</translation>
    </message>
    <message>
        <source>without a card</source>
        <translation>без карты</translation>
    </message>
</context>
<context>
    <name>RefundSheet</name>
    <message>
        <source>Give back: {money}</source>
        <translation>Верните клиенту: {money}</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Void the sale</source>
        <translation>Отменить покупку</translation>
    </message>
</context>
<context>
    <name>RefundsCard</name>
    <message>
        <source>Goods that come back</source>
        <translation>Возвраты</translation>
    </message>
    <message>
        <source>Points already spent</source>
        <translation>Уже потраченные баллы</translation>
    </message>
    <message>
        <source>are forgiven</source>
        <translation>прощаются</translation>
    </message>
    <message>
        <source>are owed</source>
        <translation>остаются долгом</translation>
    </message>
</context>
<context>
    <name>ReplaceSheet</name>
    <message>
        <source>A new number is made</source>
        <translation>Будет новый номер</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Новая карта</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Replace the card</source>
        <translation>Заменить карту</translation>
    </message>
    <message>
        <source>Scan a printed card to give that one.</source>
        <translation>Чтобы выдать готовую карту, отсканируйте её.</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>повреждена</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>потеряна</translation>
    </message>
    <message>
        <source>new design</source>
        <translation>новый дизайн</translation>
    </message>
    <message>
        <source>{card} stops working. All points stay with the customer.</source>
        <translation>Карта {card} перестанет действовать. Все баллы останутся у клиента.</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Compared with as many days of: {period}</source>
        <translation>В сравнении: столько же дней, {period}</translation>
    </message>
    <message>
        <source>Compared with: {period}</source>
        <translation>В сравнении: {period}</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Go to the counter</source>
        <translation>Перейти к кассе</translation>
    </message>
    <message>
        <source>Nothing to compare with yet: {period} is not complete</source>
        <translation>Сравнить пока не с чем: {period} — не целиком</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Save to Excel</source>
        <translation>Сохранить в Excel</translation>
    </message>
    <message>
        <source>The day is not over yet</source>
        <translation>День ещё не кончился</translation>
    </message>
    <message>
        <source>The first sale brings the first figures.</source>
        <translation>С первой покупкой появятся первые цифры.</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>Следующий период</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Предыдущий период</translation>
    </message>
</context>
<context>
    <name>RuleCard</name>
    <message>
        <source>Fewer settings</source>
        <translation>Меньше настроек</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Больше настроек</translation>
    </message>
</context>
<context>
    <name>SaleList</name>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Latest sales</source>
        <translation>Последние покупки</translation>
    </message>
    <message>
        <source>No such sales. Type something else.</source>
        <translation>Таких покупок нет. Попробуйте ввести иначе.</translation>
    </message>
    <message>
        <source>Sales of {name}</source>
        <translation>Покупки: {name}</translation>
    </message>
    <message>
        <source>Scan the receipt, or type its number, a phone, a name…</source>
        <translation>Сканируйте чек или введите его номер, телефон, имя…</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>возврат</translation>
    </message>
</context>
<context>
    <name>SaleNotice</name>
    <message>
        <source>Receipt</source>
        <translation>Чек</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>ScanReport</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Key after the code</source>
        <translation>Клавиша после кода</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиш</translation>
    </message>
    <message>
        <source>Set the scanner to send Enter after each code: its booklet has a code for that.</source>
        <translation>Настройте сканер так, чтобы после кода он нажимал Enter: нужный код есть в его инструкции.</translation>
    </message>
    <message>
        <source>Slowest pause</source>
        <translation>Самая долгая пауза</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>This was too slow for a scanner. Scan the card on the right, without typing.</source>
        <translation>Для сканера это слишком медленно. Отсканируйте карту справа, не набирая её.</translation>
    </message>
    <message>
        <source>Well read. This scanner needs a pause of {ms} ms.</source>
        <translation>Прочитано. Этому сканеру нужна пауза {ms} мс.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>a card</source>
        <translation>карта</translation>
    </message>
    <message>
        <source>a part of a code</source>
        <translation>часть кода</translation>
    </message>
    <message>
        <source>a product</source>
        <translation>товар</translation>
    </message>
    <message>
        <source>a receipt</source>
        <translation>чек</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>not one of ours</source>
        <translation>не наш код</translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation>{ms} мс</translation>
    </message>
</context>
<context>
    <name>ScannerPart</name>
    <message>
        <source> ms</source>
        <translation> мс</translation>
    </message>
    <message>
        <source>Does it arrive?</source>
        <translation>Доходит ли код?</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Закончить проверку</translation>
    </message>
    <message>
        <source>Keys that follow each other faster than this are a scan, slower ones are typing. 35 suits cable scanners; wireless ones need more, the test tells how much.</source>
        <translation>Нажатия чаще этого — сканер, реже — набор с клавиатуры. Проводным сканерам подходит 35; беспроводным нужно больше, проверка скажет сколько.</translation>
    </message>
    <message>
        <source>Longest pause between two keys</source>
        <translation>Самая долгая пауза между нажатиями</translation>
    </message>
    <message>
        <source>Saved: the scanner is set to {ms} ms.</source>
        <translation>Сохранено: сканер настроен на {ms} мс.</translation>
    </message>
    <message>
        <source>Scan any code now: a card, a receipt, a product.</source>
        <translation>Отсканируйте любой код: карту, чек, товар.</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Сканер</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Test card</source>
        <translation>Пробная карта</translation>
    </message>
    <message>
        <source>Test the scanner</source>
        <translation>Проверить сканер</translation>
    </message>
    <message>
        <source>The scanner types like a keyboard. Start the test and scan: you see exactly what arrives.</source>
        <translation>Сканер печатает, как клавиатура. Начните проверку и отсканируйте: увидите, что именно приходит.</translation>
    </message>
    <message>
        <source>Use {ms} ms</source>
        <translation>Взять {ms} мс</translation>
    </message>
    <message>
        <source>being tested</source>
        <translation>проверяется</translation>
    </message>
    <message>
        <source>nobody&apos;s card</source>
        <translation>ничья карта</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выключен</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>готов</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>New customer</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>No card</source>
        <translation>Без карты</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Scan a card, or type a phone, a name… (F3)</source>
        <translation>Сканируйте карту или введите телефон, имя… (F3)</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>A day earns at most {points}.</source>
        <translation>За день — самое большее {points}.</translation>
    </message>
    <message>
        <source>A sale earns at most {points}.</source>
        <translation>За покупку — самое большее {points}.</translation>
    </message>
    <message>
        <source>All time counts</source>
        <translation>Считается за всё время</translation>
    </message>
    <message>
        <source>Cards and receipts say “{name}”. Money is in {currency}, the day ends by the clock of {zone}.</source>
        <translation>На картах и чеках написано «{name}». Деньги — {currency}, день кончается по часам {zone}.</translation>
    </message>
    <message>
        <source>Each purchase lets all of them live anew.</source>
        <translation>Каждая покупка продлевает их все.</translation>
    </message>
    <message>
        <source>No levels: all customers are alike.</source>
        <translation>Уровней нет: все клиенты равны.</translation>
    </message>
    <message>
        <source>No percent discounts.</source>
        <translation>Скидок в процентах нет.</translation>
    </message>
    <message>
        <source>Not fewer than {points} at once.</source>
        <translation>Наименьшее за раз: {points}.</translation>
    </message>
    <message>
        <source>Not for: {names}.</source>
        <translation>Нельзя за: {names}.</translation>
    </message>
    <message>
        <source>Nothing for: {names}.</source>
        <translation>Без баллов: {names}.</translation>
    </message>
    <message>
        <source>Of several discounts the largest holds.</source>
        <translation>Из нескольких скидок действует наибольшая.</translation>
    </message>
    <message>
        <source>One point pays {value}, up to the whole bill.</source>
        <translation>Один балл — это {value}, хоть весь чек.</translation>
    </message>
    <message>
        <source>One point pays {value}, up to {percent} of the bill.</source>
        <translation>Один балл — это {value}, не больше {percent} чека.</translation>
    </message>
    <message>
        <source>Only whole steps count.</source>
        <translation>Считаются только целые шаги.</translation>
    </message>
    <message>
        <source>Points already spent when their goods come back are forgiven.</source>
        <translation>Если баллы за возвращённый товар уже потрачены, они прощаются.</translation>
    </message>
    <message>
        <source>Points already spent when their goods come back are owed: the next ones settle that first.</source>
        <translation>Если баллы за возвращённый товар уже потрачены, они остаются долгом: его сначала покроют следующие.</translation>
    </message>
    <message>
        <source>Points can be used after {days}.</source>
        <translation>Баллами можно платить через {days}.</translation>
    </message>
    <message>
        <source>Points can be used at once, without limits.</source>
        <translation>Баллами можно платить сразу, без пределов.</translation>
    </message>
    <message>
        <source>Points cannot pay.</source>
        <translation>Баллами платить нельзя.</translation>
    </message>
    <message>
        <source>Points live {life} and then burn at the end of the month.</source>
        <translation>Баллы живут {life} и сгорают в конце месяца.</translation>
    </message>
    <message>
        <source>Points live {life} and then burn at the end of the quarter.</source>
        <translation>Баллы живут {life} и сгорают в конце квартала.</translation>
    </message>
    <message>
        <source>Points live {life} and then burn at the end of the year.</source>
        <translation>Баллы живут {life} и сгорают в конце года.</translation>
    </message>
    <message>
        <source>Points live {life} and then burn.</source>
        <translation>Баллы живут {life} и сгорают.</translation>
    </message>
    <message>
        <source>Points never burn.</source>
        <translation>Баллы не сгорают.</translation>
    </message>
    <message>
        <source>Rounded down.</source>
        <translation>Округляется вниз.</translation>
    </message>
    <message>
        <source>Rounded to the nearest.</source>
        <translation>Округляется до ближайшего.</translation>
    </message>
    <message>
        <source>Rounded up.</source>
        <translation>Округляется вверх.</translation>
    </message>
    <message>
        <source>Sales a day that earn: {count} at most.</source>
        <translation>Покупок в день с баллами: не больше {count}.</translation>
    </message>
    <message>
        <source>Sales below {money} earn nothing.</source>
        <translation>Покупки меньше {money} баллов не приносят.</translation>
    </message>
    <message>
        <source>Several discounts are taken one after another.</source>
        <translation>Несколько скидок применяются одна за другой.</translation>
    </message>
    <message>
        <source>The last {months} count</source>
        <translation>Считается за {months}</translation>
    </message>
    <message>
        <source>Using more than {points} at once needs the owner.</source>
        <translation>Без владельца за раз можно списать: {points}.</translation>
    </message>
    <message>
        <source>What is left over counts next time.</source>
        <translation>Остаток учитывается в следующий раз.</translation>
    </message>
    <message>
        <source>who has spent {money}</source>
        <translation>кто накопил покупок на {money}</translation>
    </message>
    <message>
        <source>{category}: {rate}.</source>
        <translation>{category}: {rate}.</translation>
    </message>
    <message>
        <source>{counted}; a level holds {months}, then it is looked at again.</source>
        <translation>{counted}; уровень держится {months}, потом пересматривается.</translation>
    </message>
    <message>
        <source>{counted}; a level once reached stays.</source>
        <translation>{counted}; достигнутый уровень остаётся.</translation>
    </message>
    <message>
        <source>{name} from the start</source>
        <translation>{name} сразу</translation>
    </message>
    <message>
        <source>{name} from {threshold}</source>
        <translation>{name} от {threshold}</translation>
    </message>
    <message>
        <source>{percent} off</source>
        <translation>скидка {percent}</translation>
    </message>
    <message>
        <source>{points} for every {money}</source>
        <translation>{points} за каждые {money}</translation>
    </message>
    <message>
        <source>{rate}.</source>
        <translation>{rate}.</translation>
    </message>
    <message>
        <source>{who}: {percent} off</source>
        <translation>{who}: скидка {percent}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>About</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>Another part of the settings, while its list is marked</source>
        <translation>Другой раздел настроек, когда выделен их список</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Карты</translation>
    </message>
    <message>
        <source>Language and theme</source>
        <translation>Язык и тема</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Разделы настроек</translation>
    </message>
    <message>
        <source>Save what was changed about the shop</source>
        <translation>Сохранить изменения о магазине</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Сканер</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Save the card&apos;s picture</source>
        <translation>Сохранить картинку карты</translation>
    </message>
    <message>
        <source>{name} is in the program now.</source>
        <translation>{name} — теперь в программе.</translation>
    </message>
</context>
<context>
    <name>ShopCard</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>The shop</source>
        <translation>Магазин</translation>
    </message>
</context>
<context>
    <name>ShopPart</name>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Country of phones without a code</source>
        <translation>Страна для телефонов без кода</translation>
    </message>
    <message>
        <source>Last line of the receipt</source>
        <translation>Последняя строка чека</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Who works at this till</source>
        <translation>Кто на этой кассе</translation>
    </message>
    <message>
        <source>{name} (the name stands in the program: change it there)</source>
        <translation>{name} (название меняется в программе)</translation>
    </message>
</context>
<context>
    <name>ShopStep</name>
    <message>
        <source>A coffee house with a year of sales, in a file of its own.</source>
        <translation>Кофейня с годом покупок, в отдельном файле.</translation>
    </message>
    <message>
        <source>A copy becomes a working shop again.</source>
        <translation>Копия снова станет рабочим магазином.</translation>
    </message>
    <message>
        <source>A shop needs a name.</source>
        <translation>Магазину нужно название.</translation>
    </message>
    <message>
        <source>Coffee on Forest Street</source>
        <translation>Кофейня на Лесной</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Look around in a demo shop</source>
        <translation>Осмотреться в демо-магазине</translation>
    </message>
    <message>
        <source>Open a shop…</source>
        <translation>Открыть магазин…</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>Или</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Восстановить копию…</translation>
    </message>
    <message>
        <source>Three short steps, then the first sale.</source>
        <translation>Три коротких шага — и первая покупка.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>What is your shop called?</source>
        <translation>Как называется ваш магазин?</translation>
    </message>
    <message>
        <source>You have its file, from this computer or another.</source>
        <translation>Его файл у вас есть — с этого компьютера или с другого.</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Ваш магазин</translation>
    </message>
    <message>
        <source>on receipts and cards; can be changed later</source>
        <translation>на чеках и картах; можно изменить потом</translation>
    </message>
</context>
<context>
    <name>ShortcutsHelp</name>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
</context>
<context>
    <name>StandingPanel</name>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>Can be used now</source>
        <translation>Можно списать сейчас</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Ещё не доступно</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Долг</translation>
    </message>
    <message>
        <source>Points by their last day</source>
        <translation>Баллы по срокам</translation>
    </message>
    <message>
        <source>from {start} {until}</source>
        <translation>с {start} {until}</translation>
    </message>
    <message>
        <source>later ones</source>
        <translation>и позже</translation>
    </message>
    <message>
        <source>never burn</source>
        <translation>бессрочно</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>до {date}</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Discount</source>
        <translation>Скидка</translation>
    </message>
    <message>
        <source>Has spent at least</source>
        <translation>Накопил покупок на</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Убрать эту ступень</translation>
    </message>
</context>
<context>
    <name>SwatchRow</name>
    <message>
        <source>Other…</source>
        <translation>Другой…</translation>
    </message>
    <message>
        <source>Own colour</source>
        <translation>Свой цвет</translation>
    </message>
</context>
<context>
    <name>TaskNotice</name>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>Teller</name>
    <message>
        <source>Go on with {name}</source>
        <translation>Продолжить: {name}</translation>
    </message>
    <message>
        <source>New customer with this card</source>
        <translation>Новый клиент с этой картой</translation>
    </message>
    <message>
        <source>Paid: {money}</source>
        <translation>Оплачено: {money}</translation>
    </message>
    <message>
        <source>The sale is undone. Give back: {money}</source>
        <translation>Покупка отменена. Верните: {money}</translation>
    </message>
    <message>
        <source>This is the card of {name}. The purchase on the screen is not completed.</source>
        <translation>Карта другого клиента: {name}. Покупка на экране ещё не проведена.</translation>
    </message>
    <message>
        <source>{paid}, {earned}, balance {balance}</source>
        <translation>{paid}, {earned}, баланс {balance}</translation>
    </message>
</context>
<context>
    <name>TierWords</name>
    <message>
        <source>Held until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Missing to keep it</source>
        <translation>Осталось, чтобы сохранить</translation>
    </message>
    <message>
        <source>Missing to {tier}</source>
        <translation>До уровня «{tier}»</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>готово</translation>
    </message>
</context>
<context>
    <name>TiersCard</name>
    <message>
        <source>A level holds</source>
        <translation>Уровень держится</translation>
    </message>
    <message>
        <source>A new level counts from</source>
        <translation>Новый уровень действует</translation>
    </message>
    <message>
        <source>Add a level</source>
        <translation>Добавить уровень</translation>
    </message>
    <message>
        <source>Bronze</source>
        <translation>Бронза</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Золото</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Уровни</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Достигается по</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>Серебро</translation>
    </message>
    <message>
        <source>What counts: the last</source>
        <translation>Считается за</translation>
    </message>
    <message>
        <source>When it is not reached again</source>
        <translation>Если не подтверждён</translation>
    </message>
    <message>
        <source>always</source>
        <translation>всегда</translation>
    </message>
    <message>
        <source>down to what is reached</source>
        <translation>вниз до достигнутого</translation>
    </message>
    <message>
        <source>money spent</source>
        <translation>сумме покупок</translation>
    </message>
    <message>
        <source>months</source>
        <translation>месяцев</translation>
    </message>
    <message>
        <source>nothing, it stays</source>
        <translation>ничего, остаётся</translation>
    </message>
    <message>
        <source>one level down</source>
        <translation>на один уровень вниз</translation>
    </message>
    <message>
        <source>points earned</source>
        <translation>заработанным баллам</translation>
    </message>
    <message>
        <source>the next purchase</source>
        <translation>со следующей покупки</translation>
    </message>
    <message>
        <source>the purchase that reaches it</source>
        <translation>уже в этой покупке</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>числу визитов</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>What happened</source>
        <translation>Что было</translation>
    </message>
    <message>
        <source>Why so many?</source>
        <translation>Почему столько?</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>Agreed: {consent}</source>
        <translation>Согласие: {consent}</translation>
    </message>
    <message>
        <source>Back to {tier} after a return</source>
        <translation>Из-за возврата снова {tier}</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Бонус</translation>
    </message>
    <message>
        <source>Card blocked</source>
        <translation>Карта заблокирована</translation>
    </message>
    <message>
        <source>Card given</source>
        <translation>Выдана карта</translation>
    </message>
    <message>
        <source>Card replaced</source>
        <translation>Карта заменена</translation>
    </message>
    <message>
        <source>Joined the program</source>
        <translation>Вступление в программу</translation>
    </message>
    <message>
        <source>Keeps {tier}</source>
        <translation>Уровень сохранён: {tier}</translation>
    </message>
    <message>
        <source>Now {tier}</source>
        <translation>Теперь уровень {tier}</translation>
    </message>
    <message>
        <source>Points burned</source>
        <translation>Баллы сгорели</translation>
    </message>
    <message>
        <source>Points given</source>
        <translation>Начислено вручную</translation>
    </message>
    <message>
        <source>Points taken</source>
        <translation>Списано вручную</translation>
    </message>
    <message>
        <source>Points transferred</source>
        <translation>Баллы переведены</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Покупка</translation>
    </message>
    <message>
        <source>Purchase cancelled</source>
        <translation>Покупка отменена</translation>
    </message>
    <message>
        <source>Reached {tier}</source>
        <translation>Новый уровень: {tier}</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Return: {goods}</source>
        <translation>Возврат: {goods}</translation>
    </message>
    <message>
        <source>Withdrew: {consent}</source>
        <translation>Отозвано: {consent}</translation>
    </message>
    <message>
        <source>all of it came back</source>
        <translation>всё вернули</translation>
    </message>
    <message>
        <source>before: {tier}</source>
        <translation>был: {tier}</translation>
    </message>
    <message>
        <source>by {card}</source>
        <translation>на {card}</translation>
    </message>
    <message>
        <source>no tier</source>
        <translation>нет уровня</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>Counter</source>
        <translation>Касса</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Customers to Excel</source>
        <translation>Клиенты в Excel</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>scanner ready</source>
        <translation>сканер готов</translation>
    </message>
</context>
<context>
    <name>TrendCard</name>
    <message>
        <source>No sales in this time.</source>
        <translation>В это время покупок не было.</translation>
    </message>
    <message>
        <source>Sales of members and others</source>
        <translation>Покупки с картой и без карты</translation>
    </message>
    <message>
        <source>members</source>
        <translation>с картой</translation>
    </message>
    <message>
        <source>others</source>
        <translation>без карты</translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>Members: {money}</source>
        <translation>С картой: {money}</translation>
    </message>
    <message>
        <source>Others: {money}</source>
        <translation>Без карты: {money}</translation>
    </message>
</context>
<context>
    <name>WhySheet</name>
    <message>
        <source>Receipt</source>
        <translation>Чек</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln карта</numerusform>
            <numerusform>%Ln карты</numerusform>
            <numerusform>%Ln карт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln клиент</numerusform>
            <numerusform>%Ln клиента</numerusform>
            <numerusform>%Ln клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln день</numerusform>
            <numerusform>%Ln дня</numerusform>
            <numerusform>%Ln дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln день назад</numerusform>
            <numerusform>%Ln дня назад</numerusform>
            <numerusform>%Ln дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln позиция</numerusform>
            <numerusform>%Ln позиции</numerusform>
            <numerusform>%Ln позиций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln месяц</numerusform>
            <numerusform>%Ln месяца</numerusform>
            <numerusform>%Ln месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s)</source>
        <translation>
            <numerusform>%Ln продажа</numerusform>
            <numerusform>%Ln продажи</numerusform>
            <numerusform>%Ln продаж</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln визит</numerusform>
            <numerusform>%Ln визита</numerusform>
            <numerusform>%Ln визитов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>через %Ln день</numerusform>
            <numerusform>через %Ln дня</numerusform>
            <numerusform>через %Ln дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>point(s)</source>
        <comment>without the number</comment>
        <translation>
            <numerusform>балл</numerusform>
            <numerusform>балла</numerusform>
            <numerusform>баллов</numerusform>
        </translation>
    </message>
    <message>
        <source>points</source>
        <comment>after 106.80</comment>
        <translation>балла</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>One less</source>
        <translation>На один меньше</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>На один больше</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Покупка</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>{pieces} of {all}</source>
        <translation>{pieces} из {all}</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Colour of the card</source>
        <translation>Цвет карты</translation>
    </message>
    <message>
        <source>Colour of the letters</source>
        <translation>Цвет надписей</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Позиции</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Points to use</source>
        <translation>Баллы к списанию</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Usable until</source>
        <translation>Действуют до</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>0 changes nothing</source>
        <translation>0 ничего не меняет</translation>
    </message>
    <message>
        <source>a name is empty</source>
        <translation>есть пустое название</translation>
    </message>
    <message>
        <source>a name or a phone is needed</source>
        <translation>нужно имя или телефон</translation>
    </message>
    <message>
        <source>cannot change once there are sales</source>
        <translation>нельзя изменить, когда уже есть покупки</translation>
    </message>
    <message>
        <source>give months or days, not both</source>
        <translation>укажите месяцы или дни, что-то одно</translation>
    </message>
    <message>
        <source>is needed</source>
        <translation>нужно заполнить</translation>
    </message>
    <message>
        <source>is not available yet</source>
        <translation>пока недоступно</translation>
    </message>
    <message>
        <source>is used twice</source>
        <translation>встречается дважды</translation>
    </message>
    <message>
        <source>less than 0</source>
        <translation>меньше 0</translation>
    </message>
    <message>
        <source>lies before the beginning</source>
        <translation>раньше начала</translation>
    </message>
    <message>
        <source>lies in the future</source>
        <translation>в будущем</translation>
    </message>
    <message>
        <source>lies in the past</source>
        <translation>в прошлом</translation>
    </message>
    <message>
        <source>longer than 500 letters</source>
        <translation>длиннее 500 знаков</translation>
    </message>
    <message>
        <source>more than 100</source>
        <translation>больше 100</translation>
    </message>
    <message>
        <source>must be from {low} to {high}</source>
        <translation>нужно от {low} до {high}</translation>
    </message>
    <message>
        <source>must be more than 0</source>
        <translation>нужно больше 0</translation>
    </message>
    <message>
        <source>must be more than the one before</source>
        <translation>нужно больше предыдущего</translation>
    </message>
    <message>
        <source>must be one of: {choices}</source>
        <translation>нужно одно из: {choices}</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>не должно быть пустым</translation>
    </message>
    <message>
        <source>neither yes nor no</source>
        <translation>нужно «да» или «нет»</translation>
    </message>
    <message>
        <source>nobody knows this field</source>
        <translation>такого поля нет</translation>
    </message>
    <message>
        <source>not a colour such as #0F766E</source>
        <translation>не цвет вида #0F766E</translation>
    </message>
    <message>
        <source>not a currency such as EUR</source>
        <translation>не код валюты вида EUR</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>не дата</translation>
    </message>
    <message>
        <source>not a day of birth</source>
        <translation>не похоже на дату рождения</translation>
    </message>
    <message>
        <source>not a list</source>
        <translation>не список</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>не число</translation>
    </message>
    <message>
        <source>not a phone number</source>
        <translation>не похоже на номер телефона</translation>
    </message>
    <message>
        <source>not a text</source>
        <translation>не текст</translation>
    </message>
    <message>
        <source>not a text, or one for each language</source>
        <translation>не текст и не тексты по языкам</translation>
    </message>
    <message>
        <source>not a time such as 16:00</source>
        <translation>не время вида 16:00</translation>
    </message>
    <message>
        <source>not a time zone</source>
        <translation>не часовой пояс</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>не целое число</translation>
    </message>
    <message>
        <source>not an e-mail address</source>
        <translation>не адрес эл. почты</translation>
    </message>
    <message>
        <source>not an object</source>
        <translation>не объект</translation>
    </message>
    <message>
        <source>points do not expire, so there is nothing to round</source>
        <translation>баллы не сгорают, округлять нечего</translation>
    </message>
    <message>
        <source>the quantity must be more than 0</source>
        <translation>количество должно быть больше 0</translation>
    </message>
    <message>
        <source>there is no such line</source>
        <translation>такой позиции нет</translation>
    </message>
    <message>
        <source>too large a number</source>
        <translation>слишком большое число</translation>
    </message>
    <message>
        <source>too long a text</source>
        <translation>слишком длинный текст</translation>
    </message>
    <message>
        <source>too many digits after the point</source>
        <translation>слишком много знаков после запятой</translation>
    </message>
</context>
<context>
    <name>reason</name>
    <message>
        <source>A sale earns {limit} at most</source>
        <translation>За покупку не больше {limit}</translation>
    </message>
    <message>
        <source>For all purchases so far: {percent} % off</source>
        <translation>За все покупки: скидка {percent} %</translation>
    </message>
    <message>
        <source>Kept for next time</source>
        <translation>В остаток на потом</translation>
    </message>
    <message>
        <source>Left over from last time</source>
        <translation>Остаток с прошлого раза</translation>
    </message>
    <message>
        <source>Paid with points: {points}</source>
        <translation>Баллами: {points}</translation>
    </message>
    <message>
        <source>Points are earned from {minimum} upwards</source>
        <translation>Баллы начисляются от {minimum}</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Округление</translation>
    </message>
    <message>
        <source>The day&apos;s limit is reached</source>
        <translation>Достигнут лимит дня</translation>
    </message>
    <message>
        <source>{name}: {percent} % off</source>
        <translation>{name}: скидка {percent} %</translation>
    </message>
    <message>
        <source>{name}: {points} for every {per}</source>
        <translation>{name}: {points} за каждые {per}</translation>
    </message>
    <message>
        <source>{points} for every {per}</source>
        <translation>{points} за каждые {per}</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>A customer with the phone {phone} is there already. Open them.</source>
        <translation>Клиент с телефоном {phone} уже есть. Откройте его.</translation>
    </message>
    <message>
        <source>A file of this name is there already. Choose another name.</source>
        <translation>Файл с таким именем уже есть. Выберите другое имя.</translation>
    </message>
    <message>
        <source>A newer version of the program made this shop. Update the program.</source>
        <translation>Этот магазин создан более новой версией. Обновите программу.</translation>
    </message>
    <message>
        <source>All of this sale came back already. Choose another sale.</source>
        <translation>Эта покупка уже возвращена целиком. Выберите другую.</translation>
    </message>
    <message>
        <source>Another program holds the shop&apos;s file. Wait a moment and try again.</source>
        <translation>Файл магазина занят другой программой. Подождите немного и повторите.</translation>
    </message>
    <message>
        <source>It did not work ({code}). Try again.</source>
        <translation>Не получилось ({code}). Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Less than that is left of this line. Choose a smaller quantity.</source>
        <translation>Этой позиции осталось меньше. Выберите меньшее количество.</translation>
    </message>
    <message>
        <source>More than {limit} at once needs the owner. Type fewer.</source>
        <translation>Больше {limit} за раз — только с разрешения владельца. Введите меньше.</translation>
    </message>
    <message>
        <source>Nobody has this card yet. Register a new customer with it.</source>
        <translation>Эта карта ещё никому не выдана. Запишите на неё нового клиента.</translation>
    </message>
    <message>
        <source>Of this sale only {left} is left. Return no more than that.</source>
        <translation>От этой покупки осталось {left}. Верните не больше.</translation>
    </message>
    <message>
        <source>Points are used from {minimum} upwards. Type more, or none.</source>
        <translation>Баллы списываются от {minimum}. Введите больше или ничего.</translation>
    </message>
    <message>
        <source>Points that can be used: {available}. Type no more than that.</source>
        <translation>Можно списать баллов: {available}. Введите не больше.</translation>
    </message>
    <message>
        <source>The code was read only in part. Scan again.</source>
        <translation>Код прочитан не полностью. Сканируйте ещё раз.</translation>
    </message>
    <message>
        <source>The disk does not answer; nothing was saved. Check it and try again.</source>
        <translation>Диск не отвечает, ничего не сохранено. Проверьте его и повторите.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was saved. Make room and try again.</source>
        <translation>Диск заполнен, ничего не сохранено. Освободите место и повторите.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check the disk and your rights to it.</source>
        <translation>Файл не открывается. Проверьте диск и права доступа.</translation>
    </message>
    <message>
        <source>The file cannot be written. Choose a folder in which you may write.</source>
        <translation>В файл нельзя записать. Выберите папку, доступную для записи.</translation>
    </message>
    <message>
        <source>The file is not there any more. Check the disk, or choose another file.</source>
        <translation>Файла больше нет. Проверьте диск или выберите другой файл.</translation>
    </message>
    <message>
        <source>The file is open in another program. Close it there and try again.</source>
        <translation>Файл открыт в другой программе. Закройте его там и повторите.</translation>
    </message>
    <message>
        <source>The limit for today is reached. Ask the owner.</source>
        <translation>Лимит на сегодня исчерпан. Спросите владельца.</translation>
    </message>
    <message>
        <source>The price has changed meanwhile. Look at it, then complete again.</source>
        <translation>Цена тем временем изменилась. Проверьте расчёт и проведите ещё раз.</translation>
    </message>
    <message>
        <source>The rules do not fit together yet. Mend what is marked.</source>
        <translation>Правила пока не сходятся. Исправьте отмеченное.</translation>
    </message>
    <message>
        <source>The shop&apos;s file holds no rules. Restore a backup.</source>
        <translation>В файле магазина нет правил. Восстановите резервную копию.</translation>
    </message>
    <message>
        <source>The shop&apos;s file is damaged. Restore the latest backup.</source>
        <translation>Файл магазина повреждён. Восстановите последнюю резервную копию.</translation>
    </message>
    <message>
        <source>There is no such customer any more. Search again.</source>
        <translation>Такого клиента больше нет. Поищите ещё раз.</translation>
    </message>
    <message>
        <source>There is no such sale in this shop. Look at the receipt again.</source>
        <translation>Такой покупки в этом магазине нет. Проверьте чек.</translation>
    </message>
    <message>
        <source>This bill takes {most} in points at most. Type fewer.</source>
        <translation>На этот чек можно списать не больше {most}. Введите меньше.</translation>
    </message>
    <message>
        <source>This card belongs to another customer. Take another card.</source>
        <translation>Эта карта принадлежит другому клиенту. Возьмите другую.</translation>
    </message>
    <message>
        <source>This card is blocked since {at}. Find the customer by name and give them a new card.</source>
        <translation>Карта заблокирована {at}. Найдите клиента по имени и выдайте новую карту.</translation>
    </message>
    <message>
        <source>This card is blocked since {at}: {reason}. Find the customer by name and give them a new card.</source>
        <translation>Карта заблокирована {at}: {reason}. Найдите клиента по имени и выдайте новую карту.</translation>
    </message>
    <message>
        <source>This card is new and has no customer yet. Register one with it.</source>
        <translation>Карта новая, у неё ещё нет клиента. Запишите на неё клиента.</translation>
    </message>
    <message>
        <source>This card was replaced by {successor} on {at}. Ask for the new one, or find the customer by name.</source>
        <translation>Карта заменена {at} на {successor}. Попросите новую или найдите клиента по имени.</translation>
    </message>
    <message>
        <source>This code is not one of ours. Scan the customer&apos;s card.</source>
        <translation>Это не наш код. Сканируйте карту клиента.</translation>
    </message>
    <message>
        <source>This disk cannot keep sales safely. Move the shop&apos;s file to a disk of this computer.</source>
        <translation>Этот диск не сохранит покупки надёжно. Перенесите файл магазина на диск этого компьютера.</translation>
    </message>
    <message>
        <source>This file is empty, it is not a shop. Choose another one.</source>
        <translation>Этот файл пуст, это не магазин. Выберите другой.</translation>
    </message>
    <message>
        <source>This file is not a shop. Choose another one.</source>
        <translation>Этот файл — не магазин. Выберите другой.</translation>
    </message>
    <message>
        <source>This is a product, not a card. Scan the customer&apos;s card.</source>
        <translation>Это товар, а не карта. Сканируйте карту клиента.</translation>
    </message>
    <message>
        <source>This is a receipt, not a card. Scan the customer&apos;s card.</source>
        <translation>Это чек, а не карта. Сканируйте карту клиента.</translation>
    </message>
    <message>
        <source>This shop has real sales. Make another shop for rehearsals.</source>
        <translation>В этом магазине настоящие покупки. Для репетиций создайте другой.</translation>
    </message>
    <message>
        <source>This shop is open already. Close it first, then try again.</source>
        <translation>Этот магазин уже открыт. Сначала закройте его, потом повторите.</translation>
    </message>
    <message>
        <source>This was completed already, in another way. Begin it anew.</source>
        <translation>Это уже проведено, но иначе. Начните заново.</translation>
    </message>
    <message>
        <source>Time goes only forward here. Choose a later moment.</source>
        <translation>Время здесь идёт только вперёд. Выберите более поздний момент.</translation>
    </message>
</context>
</TS>
